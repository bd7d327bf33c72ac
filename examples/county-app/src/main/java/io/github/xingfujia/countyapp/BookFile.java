package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.rules.Amendment;
import io.github.xingfujia.rules.BookSheets;
import io.github.xingfujia.rules.Comparison;
import io.github.xingfujia.rules.Documents;
import io.github.xingfujia.rules.Report;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a rule book of the county as a spreadsheet, and checks one (规则书表格): what is wrong is told with its cell. */
final class BookFile {

    /** A book is a hundredth of this; what is larger is told without being read whole. */
    private static final int MOST = 8 << 20;

    private static final String XLSX = "xlsx";
    private static final String PREFIX = "rules.";

    /** The tables a house may have. */
    private static final List<String> TABLES =
            List.of(CommandLine.USUAL_BOOK, "warning-issue", "warning-visit", "department-clock", "grade");

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
        String table = line.book();
        if (packs(profile, table).isEmpty()) {
            throw Trouble.usage("usage.table", table, tables(profile));
        }
        RuleBook book = RuleBook.read(packs(profile, table), profile.problems());
        profile.orThrow();
        Files.write(
                file, Documents.found().write(XLSX, BookSheets.of(book, page.locale())), StandardOpenOption.CREATE_NEW);
        page.say("book.files-only");
        page.say("book.written", file, Integer.toString(book.ruleIds().size()), book.digest());
        return 0;
    }

    private int check(CommandLine line, Path file) throws IOException {
        Profile profile = DataFolder.profile(line);
        Home county = Xingfujia.inMemory(profile);
        Checks problems = Checks.of();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST);
        }
        List<Sheet> sheets = Documents.found().read(XLSX, bytes, problems);
        problems.orThrow();
        String table = table(sheets, line.book());
        List<SourceNode> packs = packs(profile, table);
        if (packs.isEmpty()) {
            throw Trouble.usage("usage.table", table, tables(profile));
        }
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
        List<String> same = Comparison.of(read.get().basis(), book).sameWords();
        if (!same.isEmpty()) {
            page.say("book.same-words", String.join(" ", same));
        }
        Report report = county.verify(book);
        page.print(report.placed(read.get()::cell).in(page.locale()));
        return report.isAccepted() ? 0 : 2;
    }

    /** Returns which table a workbook says it is of; the usual one where it names none, and what is wrong is told then. */
    private static String table(List<Sheet> sheets, String usual) {
        return Optional.of(Amendment.book(sheets)).filter(TABLES::contains).orElse(usual);
    }

    /** Returns the packs of a table as the files say them, the last version of each; none of a table the county does not have. */
    private static List<SourceNode> packs(Profile profile, String table) {
        Map<String, SourceNode> packs = new LinkedHashMap<>();
        for (SourceNode pack : profile.files(PREFIX + table)) {
            packs.merge(
                    pack.at("pack").text(),
                    pack,
                    (a, b) -> a.at("from").text().compareTo(b.at("from").text()) > 0 ? a : b);
        }
        return List.copyOf(packs.values());
    }

    private static String tables(Profile profile) {
        return TABLES.stream().filter(t -> !packs(profile, t).isEmpty()).collect(Collectors.joining(" "));
    }
}
