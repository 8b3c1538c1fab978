package org.tocsin.verification;

import org.tocsin.timeline.CallAnswered;
import org.tocsin.timeline.CallEnded;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.HandoverBegan;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.IncidentTurnedAway;
import org.tocsin.timeline.IncidentVerified;
import org.tocsin.timeline.PatientsHandedOver;
import org.tocsin.timeline.UnitAtHospital;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitNotified;

/** What incidents stand in line for, one of each for an incident; and the facts that tell of it. */
public enum LineFor {
  /** From verified; busy from notified to clear. */
  UNITS {
    @Override
    FactConsumer follower(Line line) {
      return new FactConsumer() {
        @Override
        public void incidentVerified(IncidentVerified fact) {
          line.join(fact.incident(), fact.atMillis());
        }

        @Override
        public void incidentTurnedAway(IncidentTurnedAway fact) {
          line.turnAway(fact.incident(), fact.atMillis());
        }

        @Override
        public void unitNotified(UnitNotified fact) {
          line.begin(fact.incident(), fact.atMillis());
        }

        @Override
        public void unitCleared(UnitCleared fact) {
          line.end(fact.atMillis());
        }

        @Override
        public void close() {
          line.close();
        }
      };
    }
  },

  /** From reported; busy from answered, which takes no time here, to the end of processing. */
  CALL_TAKERS {
    @Override
    FactConsumer follower(Line line) {
      return new FactConsumer() {
        @Override
        public void incidentReported(IncidentReported fact) {
          line.join(fact.incident(), fact.atMillis());
        }

        @Override
        public void callAnswered(CallAnswered fact) {
          line.begin(fact.incident(), fact.atMillis());
        }

        @Override
        public void callEnded(CallEnded fact) {
          line.end(fact.atMillis());
        }

        @Override
        public void close() {
          line.close();
        }
      };
    }
  },

  /** Bays of the only hospital: from a unit's coming; taken during its handover. */
  HANDOVER_BAYS {
    @Override
    FactConsumer follower(Line line) {
      return new FactConsumer() {
        @Override
        public void unitAtHospital(UnitAtHospital fact) {
          line.join(fact.incident(), fact.atMillis());
        }

        @Override
        public void handoverBegan(HandoverBegan fact) {
          line.begin(fact.incident(), fact.atMillis());
        }

        @Override
        public void patientsHandedOver(PatientsHandedOver fact) {
          line.end(fact.atMillis());
        }

        @Override
        public void close() {
          line.close();
        }
      };
    }
  };

  /** Leads a line by the facts of a replication. */
  abstract FactConsumer follower(Line line);
}
