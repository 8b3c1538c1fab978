package org.tocsin.cli;

import java.util.Collection;
import java.util.List;
import org.tocsin.scenario.problem.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line: what was found, what is allowed, what was meant. */
record ArgumentMistakes(Terminal terminal) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    terminal.say("tocsin: " + told(mistake, command));
    terminal.say("See " + command.getCommandSpec().qualifiedName() + " --help");
    return Tocsin.WRONG_INPUT;
  }

  private static String told(ParameterException mistake, CommandLine command) {
    if (mistake instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    }
    if (mistake instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0));
    }
    ArgSpec argument = mistake.getArgSpec();
    if (argument != null && mistake.getValue() != null && isNumber(argument.type())) {
      return name(argument) + ": \"" + mistake.getValue() + "\"; a whole number";
    }
    return String.valueOf(mistake.getMessage());
  }

  private static String unmatched(String word, CommandLine command) {
    if (word.startsWith("-")) {
      return unknown("option", word, command.getCommandSpec().optionsMap().keySet());
    }
    if (!command.getSubcommands().isEmpty()) {
      return unknown("command", word, command.getSubcommands().keySet());
    }
    return "\""
        + word
        + "\" is one word too many; "
        + command.getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
  }

  private static String unknown(String kind, String word, Collection<String> known) {
    return "no "
        + kind
        + " \""
        + word
        + "\"; any of "
        + String.join(", ", known)
        + NearestName.of(word, known).map(near -> ". Maybe \"" + near + "\"?").orElse("");
  }

  private static String missing(ArgSpec argument) {
    int least = argument.arity().min();
    if (argument.isOption()) {
      return name(argument) + ": no value; " + argument.paramLabel();
    }
    return least > 1
        ? "fewer than " + least + " of " + argument.paramLabel() + "; " + least + " or more"
        : "no " + argument.paramLabel() + "; one of them";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? String.join("/", List.of(option.names()))
        : argument.paramLabel();
  }

  private static boolean isNumber(Class<?> type) {
    return type == int.class || type == long.class;
  }
}
