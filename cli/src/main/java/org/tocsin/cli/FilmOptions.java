package org.tocsin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which replications of a run are filmed. */
final class FilmOptions {

  private static final int MOST = 2;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  @Option(
      names = "--film",
      arity = "0..1",
      paramLabel = "REPLICATION",
      preprocessor = OnlyAttached.class,
      description =
          "writes film.html, in which a replication can be watched (default: 0); --film=0,1 shows"
              + " two side by side")
  private @Nullable String film;

  /**
   * The replications to be filmed, in the order asked for.
   *
   * @param fewest how many are run at least
   * @throws UserMistake if there are no such replications
   */
  List<Integer> replications(int fewest) {
    if (film == null) {
      return List.of();
    }
    List<Integer> chosen = new ArrayList<>();
    for (String number : film.split(",", -1)) {
      if (!NUMBER.matcher(number).matches() || Integer.parseInt(number) >= fewest) {
        throw new UserMistake(
            "--film: "
                + (number.isEmpty() ? "nothing" : number)
                + "; "
                + (fewest == 1 ? "0" : "0 to " + (fewest - 1))
                + ", as that many replications are run");
      }
      chosen.add(Integer.parseInt(number));
    }
    if (chosen.size() > MOST || chosen.stream().distinct().count() < chosen.size()) {
      throw new UserMistake("--film: " + film + "; one replication, or two different ones");
    }
    return chosen;
  }

  /** A value belongs to the option only with a "=": what follows a blank is the scenario. */
  static final class OnlyAttached implements IParameterPreprocessor {

    @Override
    @SuppressWarnings("JdkObsolete") // the interface of picocli
    public boolean preprocess(
        Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> how) {
      if (!"=".equals(how.get("separator"))) {
        option.setValue("0");
        return true;
      }
      return false;
    }
  }
}
