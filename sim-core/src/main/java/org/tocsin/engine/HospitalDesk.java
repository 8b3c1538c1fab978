package org.tocsin.engine;

import java.util.List;
import java.util.Set;
import org.tocsin.drill.AdmitAgain;
import org.tocsin.drill.DivertHospitals;

/** What drill control orders hospitals to do. */
final class HospitalDesk {

  private final EmergencyDepartments departments;
  private final Orders<EmergencyDepartment> diverting = new Orders<>();

  HospitalDesk(EmergencyDepartments departments) {
    this.departments = departments;
  }

  /** Returns what ends it. */
  Runnable divert(DivertHospitals order) {
    List<EmergencyDepartment> those = departments.of(order.hospitals());
    Set<EmergencyDepartment> given = diverting.give(those);
    those.forEach(department -> department.order(true));
    return () -> diverting.lift(given).forEach(department -> department.order(false));
  }

  void admit(AdmitAgain order) {
    diverting
        .free(departments.of(order.hospitals()))
        .forEach(department -> department.order(false));
  }
}
