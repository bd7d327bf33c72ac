package io.github.xingfujia.countyapp;

import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.store.StoreException;
import io.github.xingfujia.store.WrongKeyException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/**
 * The command line of the county application (县级应用).
 *
 * <p>It ends with 0 when all went as it should, 1 when something did not (a step not as told, a broken chain, a case that
 * is not there), 2 when it was called in a way it does not know.
 */
public final class CountyApp {

    private CountyApp() {}

    /** Runs one word of the command line and ends the process with its status. */
    public static void main(String... args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(args, out, err, Clock.systemUTC());
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Runs one word; returns its status. */
    static int run(String[] args, PrintStream out, PrintStream err, Clock clock) {
        return run(args, out, err, clock, 1);
    }

    /** Runs one word; {@code import-demo} imports every {@code every}-th case of its year. */
    static int run(String[] args, PrintStream out, PrintStream err, Clock clock, int every) {
        Locale locale = Locale.CHINA;
        try {
            CommandLine line = CommandLine.parse(args);
            locale = line.locale();
            return run(line, new Page(out, locale), clock, every);
        } catch (Trouble e) {
            err.println(e.in(args));
            return e.status();
        } catch (NotAsTold e) {
            err.println(e.in(locale));
            return 1;
        } catch (InvalidInput e) {
            err.println(e.in(locale));
            return 2;
        } catch (WrongKeyException e) {
            err.println(
                    Texts.of(e.fault() == WrongKeyException.Fault.OTHER_KEY ? "trouble.other-key" : "trouble.keys-lost")
                            .in(locale));
            return 1;
        } catch (StoreException e) {
            err.println(Trouble.of(e).in(args));
            err.println(e);
            return 1;
        }
    }

    private static int run(CommandLine line, Page page, Clock clock, int every) {
        return switch (line.word()) {
            case HELP -> {
                page.say("usage");
                yield 0;
            }
            case SERVE -> new Serve(page, clock).run(line);
            case STORY -> new Story(page).tell();
            case IMPORT_DEMO -> new ImportDemo(page, clock, every).run(line);
            case WORK -> new WorkList(page, clock).run(line);
            case CASE -> new CaseSheet(page, clock).run(line);
            case VERIFY -> new Verification(page, clock).run(line);
            case REBUILD -> new Rebuilding(page, clock).run(line);
            case BOOK -> new BookFile(page, clock).run(line);
        };
    }
}
