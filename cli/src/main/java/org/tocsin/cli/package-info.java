/**
 * The command line: the only {@code main}. Wires scenario, experiment and report together; knows
 * all of them and decides nothing that they decide.
 *
 * <pre>
 * Tocsin (main) -> RunCommand, CompareCommand, ValidateCommand, ReportCommand, NewCommand
 *                    ScenarioArgument -> LoadedScenario -> Experiment -> ResultFiles in a ResultDirectory
 *           ReplayCommand -> scenario.trace -> Experiment -> ResultFiles
 *           MselCommand -> scenario.msel -> a spreadsheet
 *           VerifyCommand -> VerificationLibrary -> Verifier -> VerificationTable
 * </pre>
 */
@NullMarked
package org.tocsin.cli;

import org.jspecify.annotations.NullMarked;
