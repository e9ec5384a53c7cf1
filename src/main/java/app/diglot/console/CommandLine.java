package app.diglot.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The command line: hands a command to the running app, or runs it here where none runs, and prints what it gave. */
public class CommandLine {

    private final Path home;
    private final LocalRun localRun;
    private final PrintStream out;
    private final PrintStream err;

    CommandLine(Path home, LocalRun localRun, PrintStream out, PrintStream err) {
        this.home = home;
        this.localRun = localRun;
        this.out = out;
        this.err = err;
    }

    /** Whether these are a command's words, and not options for the application itself. */
    public static boolean takes(String... words) {
        return words.length > 0 && !words[0].startsWith("-");
    }

    /** Gives the exit code: 0 when all went well, 1 when it did not, 2 when the line cannot be understood. */
    public static int run(Class<?> application, String... words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        // What the app logs while it runs the command is no part of the summary.
        System.setOut(System.err);
        String home = System.getenv().getOrDefault("DIGLOT_HOME", "./data");
        return new CommandLine(Path.of(home), new LocalRun(application), out, err).run(List.of(words));
    }

    int run(List<String> words) {
        try {
            String name = words.getFirst();
            List<String> arguments = words.subList(1, words.size());
            if (name.equals("help") || arguments.contains("--help")) {
                return help(name.equals("help") && !arguments.isEmpty() ? arguments.getFirst() : name);
            }
            CommandSyntax syntax = CommandSyntax.of(name)
                    .orElseThrow(() -> new CommandMisused("there is no command " + name + "; see: diglot help"));
            return finish(syntax, syntax.parse(arguments), arguments);
        } catch (CommandMisused mistake) {
            return complain(CommandResult.MISUSED, mistake);
        } catch (CommandFailed | IOException failure) {
            return complain(CommandResult.FAILED, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return complain(CommandResult.FAILED, stopped);
        }
    }

    private int finish(CommandSyntax syntax, CommandLineArguments parsed, List<String> arguments)
            throws IOException, InterruptedException {
        List<CommandFile> files =
                syntax.operands() == CommandSyntax.Operands.FILES ? SentFiles.read(parsed.operands()) : List.of();
        CommandRequest request = new CommandRequest(syntax.name(), arguments, files);
        CommandResult result = new RunningApp(home).run(request).orElseGet(() -> localRun.run(request));
        if (!result.files().isEmpty()) {
            new ReceivedFiles(Path.of(parsed.required("to"))).write(result.files());
        }
        print(err, prefixed(result.err()));
        print(out, result.out());
        return result.exitCode();
    }

    private int help(String name) throws IOException {
        if (!name.matches("[a-z]+")) {
            throw new CommandMisused("there is no command " + name + "; see: diglot help");
        }
        try (InputStream page = CommandLine.class.getResourceAsStream("/console/" + name + ".txt")) {
            if (page == null) {
                throw new CommandMisused("there is no command " + name + "; see: diglot help");
            }
            print(out, new String(page.readAllBytes(), StandardCharsets.UTF_8));
            return 0;
        }
    }

    private int complain(int exitCode, Exception why) {
        print(err, prefixed(String.valueOf(why.getMessage())));
        return exitCode;
    }

    private static String prefixed(String lines) {
        return String.join("\n", lines.lines().map(line -> "diglot: " + line).toList());
    }

    private static void print(PrintStream to, String text) {
        if (!text.isEmpty()) {
            to.println(text.stripTrailing());
        }
    }
}
