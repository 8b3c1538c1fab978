package org.tocsin.cli;

import org.tocsin.experiment.Variant;
import org.tocsin.report.model.Provenance;

/** A drill of a comparison, and where it comes from. */
record ComparedDrill(Variant variant, Provenance provenance) {}
