package io.github.xingfujia.countyapp;

import io.github.xingfujia.casework.CaseworkRoom;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.rules.Amendment;
import io.github.xingfujia.rules.BookSheets;
import io.github.xingfujia.rules.Citations;
import io.github.xingfujia.rules.Documents;
import io.github.xingfujia.rules.Report;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Sheet;
import io.github.xingfujia.rules.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** Writes the county's rule book as a spreadsheet, and checks one (规则书表格): what is wrong is told with its cell. */
final class BookFile {

    /** A book is a hundredth of this; what is larger is told without being read whole. */
    private static final int MOST = 8 << 20;

    private static final String XLSX = "xlsx";

    private final Page page;

    BookFile(Page page) {
        this.page = page;
    }

    int run(CommandLine line) {
        String name = line.file().orElseThrow();
        try {
            Path file = Path.of(name);
            return line.operand().filter("export"::equals).isPresent() ? export(line, file) : check(line, file);
        } catch (InvalidPathException e) {
            throw Trouble.usage("usage.path", name);
        } catch (FileAlreadyExistsException e) {
            throw Trouble.with("book.exists", name);
        } catch (IOException e) {
            throw Trouble.with("book.file", name);
        }
    }

    private int export(CommandLine line, Path file) throws IOException {
        Profile profile = DataFolder.profile(line);
        RuleBook book = RuleBook.read(profile.files("rules.escalation"), profile.problems());
        profile.orThrow();
        Files.write(
                file, Documents.found().write(XLSX, BookSheets.of(book, page.locale())), StandardOpenOption.CREATE_NEW);
        page.say("book.written", file, Integer.toString(book.ruleIds().size()), book.digest());
        return 0;
    }

    private int check(CommandLine line, Path file) throws IOException {
        Profile profile = DataFolder.profile(line);
        Network network = Network.read(profile, profile.problems());
        Citations citations = Citations.read(profile.files("citations"), profile.problems());
        profile.orThrow();
        Checks problems = Checks.of();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST);
        }
        List<Sheet> sheets = Documents.found().read(XLSX, bytes, problems);
        problems.orThrow();
        List<SourceNode> packs = profile.files("rules.escalation");
        RuleBook files = RuleBook.read(packs, Checks.of());
        Optional<Amendment.Origin> origin =
                Amendment.origin(sheets, profile.home().value());
        Optional<Amendment> read = Amendment.read(
                sheets,
                packs,
                profile.home().value(),
                origin.map(Amendment.Origin::version).orElse("0"),
                origin.map(Amendment.Origin::from).orElse(files.from()),
                problems);
        problems.orThrow();
        RuleBook book = read.orElseThrow().candidate();
        page.say(
                "book.read",
                file,
                Integer.toString(book.ruleIds().size()),
                read.get().written().digest());
        origin.filter(o -> !o.digest().equals(files.digest()))
                .ifPresent(o -> page.say("book.origin", o.version(), o.from()));
        page.say("book.county", profile.label(page.locale()));
        Report report = Verification.of(
                book, CaseworkRoom.surroundings(network, book).citing(citations).inHouse());
        page.print(report.placed(read.get()::cell).in(page.locale()));
        return report.isAccepted() ? 0 : 2;
    }
}
