package org.tocsin.siting.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tocsin.siting.model.BackupCovering;
import org.tocsin.siting.model.Center;
import org.tocsin.siting.model.DoubleStandard;
import org.tocsin.siting.model.ExpectedCovering;
import org.tocsin.siting.model.GradualCovering;
import org.tocsin.siting.model.LocationModel;
import org.tocsin.siting.model.MaximalCovering;
import org.tocsin.siting.model.Median;
import org.tocsin.siting.model.ReliableCovering;
import org.tocsin.siting.model.SetCovering;

/** The location models that a planner may ask, by name, with what they need to know of the city. */
public final class CityModels {

  /** Asked unless others are named: what pulls in different directions and is never impossible. */
  public static final List<String> USUAL =
      List.of("mclp", "mexclp", "p-median", "gradual", "backup");

  /**
   * Share of demand that must be covered in the double standard model; the rest by the longer time.
   */
  private static final double DOUBLE_STANDARD_SHARE = 0.5;

  private static final double RELIABILITY = 0.9;
  private static final double BACKUP_SHARE = 0.3;

  private static final Map<String, Function<Busyness, LocationModel>> MODELS = models();

  private CityModels() {}

  private static Map<String, Function<Busyness, LocationModel>> models() {
    Map<String, Function<Busyness, LocationModel>> models = new LinkedHashMap<>();
    models.put("mclp", busy -> new MaximalCovering());
    models.put("mexclp", busy -> new ExpectedCovering(busy.share(), List.of()));
    models.put("malp", busy -> new ReliableCovering(RELIABILITY, busy.load(), false, busy.units()));
    models.put("malp2", busy -> new ReliableCovering(RELIABILITY, busy.load(), true, busy.units()));
    models.put("p-median", busy -> new Median());
    models.put("p-center", busy -> new Center());
    models.put("gradual", busy -> new GradualCovering());
    models.put("backup", busy -> new BackupCovering(BACKUP_SHARE));
    models.put("dsm", busy -> new DoubleStandard(DOUBLE_STANDARD_SHARE));
    models.put("lscp", busy -> new SetCovering());
    return models;
  }

  public static List<String> names() {
    return List.copyOf(MODELS.keySet());
  }

  /** Models by their names, which are known. */
  static List<LocationModel> of(List<String> names, Busyness busyness) {
    List<LocationModel> models = new ArrayList<>();
    names.forEach(name -> models.add(Objects.requireNonNull(MODELS.get(name)).apply(busyness)));
    return models;
  }
}
