package io.github.xingfujia.countyapp;

import io.github.xingfujia.books.BooksInForce.VersionView;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a rule book of the county as a spreadsheet, and checks one (规则书表格): what is wrong is told with its cell. */
final class BookFile {

    /** A book is a hundredth of this; what is larger is told without being read whole. */
    private static final int MOST = 8 << 20;

    private static final String XLSX = "xlsx";

    /** The tables a house may have. */
    private static final List<String> TABLES =
            List.of(CommandLine.USUAL_BOOK, "warning-issue", "warning-visit", "department-clock", "grade");

    private final Page page;
    private final Clock clock;

    BookFile(Page page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    int run(CommandLine line) {
        if (!line.namesData()) {
            return run(line, BookSource.files(DataFolder.profile(line)));
        }
        try (DataFolder data = DataFolder.open(line)) {
            return run(line, BookSource.data(data.home(clock)));
        }
    }

    private int run(CommandLine line, BookSource books) {
        String name = line.file().orElseThrow();
        try {
            Path file = Path.of(name);
            return line.operand().filter("export"::equals).isPresent()
                    ? export(books, line.book(), file)
                    : check(books, line.book(), file);
        } catch (InvalidPathException e) {
            throw Trouble.usage("usage.path", name);
        } catch (FileAlreadyExistsException e) {
            throw Trouble.with("book.exists", name);
        } catch (IOException e) {
            throw Trouble.with("book.file", name);
        }
    }

    private int export(BookSource books, String table, Path file) throws IOException {
        RuleBook book = RuleBook.read(packs(books, table), Checks.of());
        Files.write(
                file, Documents.found().write(XLSX, BookSheets.of(book, page.locale())), StandardOpenOption.CREATE_NEW);
        books.version(table)
                .ifPresentOrElse(
                        v -> page.say("book.of-data", Integer.toString(v.number()), v.from()),
                        () -> page.say("book.files-only"));
        page.say("book.written", file, Integer.toString(book.ruleIds().size()), book.digest());
        return 0;
    }

    private int check(BookSource books, String usual, Path file) throws IOException {
        Checks problems = Checks.of();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST);
        }
        List<Sheet> sheets = Documents.found().read(XLSX, bytes, problems);
        problems.orThrow();
        String table = table(sheets, usual);
        List<SourceNode> packs = packs(books, table);
        RuleBook basis = RuleBook.read(packs, Checks.of());
        Amendment.editions(sheets, packs, basis, problems);
        Optional<VersionView> latest = books.version(table);
        if (latest.isPresent()) {
            Amendment.current(sheets, basis, problems);
        }
        problems.orThrow();
        String own = books.home().profile().home().value();
        Optional<Amendment.Origin> origin = Amendment.origin(sheets, own);
        Optional<Amendment> read = Amendment.read(
                sheets,
                packs,
                own,
                latest.map(v -> Integer.toString(v.number() + 1))
                        .or(() -> origin.map(Amendment.Origin::version))
                        .orElse("0"),
                latest.map(v -> books.home().today())
                        .or(() -> origin.map(Amendment.Origin::from))
                        .orElse(basis.from()),
                problems);
        problems.orThrow();
        told(books, file, basis, read.orElseThrow());
        origin.filter(o -> latest.isEmpty() && !o.digest().equals(basis.digest()))
                .ifPresent(o -> page.say("book.origin", o.version(), o.from()));
        Report report = books.home().verify(read.get().candidate());
        page.print(report.placed(read.get()::cell).in(page.locale()));
        return report.isAccepted() ? 0 : 2;
    }

    private void told(BookSource books, Path file, RuleBook basis, Amendment read) {
        RuleBook book = read.candidate();
        page.say(
                "book.read",
                file,
                Integer.toString(book.ruleIds().size()),
                read.written().digest());
        page.say("book.county", books.home().profile().label(page.locale()));
        List<String> same = Comparison.of(basis, book).sameWords();
        if (!same.isEmpty()) {
            page.say("book.same-words", String.join(" ", same));
        }
    }

    /** Returns which table a workbook says it is of; the usual one where it names none, and what is wrong is told then. */
    private static String table(List<Sheet> sheets, String usual) {
        return Optional.of(Amendment.book(sheets)).filter(TABLES::contains).orElse(usual);
    }

    private static List<SourceNode> packs(BookSource books, String table) {
        List<SourceNode> packs = TABLES.contains(table) ? books.packs(table) : List.of();
        if (packs.isEmpty()) {
            throw Trouble.usage(
                    "usage.table",
                    table,
                    TABLES.stream().filter(t -> !books.packs(t).isEmpty()).collect(Collectors.joining(" ")));
        }
        return packs;
    }
}
