package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.BooksInForce;
import io.github.xingfujia.books.Compared;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.books.VersionChange;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Violation;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Two versions of a rule book laid side by side (两版对比), each chosen by its number or by a day: which cases come out
 * otherwise, and whatever else they say in different ways.
 *
 * @param before what stands in the fields of the one
 * @param after what stands in those of the other
 * @param error why nothing was compared; may be empty
 * @param result what differs; empty as long as nothing was asked
 */
record ComparePage(BookHead head, Side before, Side after, String error, Optional<Result> result) {

    /** The fields of one side: a version to be chosen, or a day that goes before it. */
    record Side(List<Form.Option> versions, String version, String day) {}

    /** What differs between two versions, in words. */
    record Result(int before, int after, Changed changed, boolean decided) {}

    static void show(Visit visit, TableCode table) throws IOException {
        BookHead.mayRead(visit);
        Typed typed = visit.typed();
        boolean asked =
                typed.maybe("before").isPresent() || typed.maybe("after").isPresent();
        try {
            Optional<Result> result = asked ? Optional.of(result(visit, table)) : Optional.empty();
            visit.show("compare", page(visit, table, "", result));
        } catch (InvalidInput e) {
            visit.show(422, "compare", page(visit, table, BookSaid.wrong(e, visit.locale()), Optional.empty()));
        }
    }

    private static Result result(Visit visit, TableCode table) {
        Compared asked = new Compared(table, which(visit.typed(), "before"), which(visit.typed(), "after"));
        VersionChange found = visit.door().books().compareVersions(asked).fold(c -> c, r -> {
            throw new NotHere();
        });
        return new Result(found.before(), found.after(), Changed.of(found, visit.locale()), found.decided());
    }

    private static Compared.Which which(Typed typed, String side) {
        String day = typed.narrow(side + "On");
        if (!day.isEmpty()) {
            try {
                return Compared.Which.on(LocalDate.parse(day));
            } catch (DateTimeException e) {
                throw new InvalidInput(List.of(Violation.of(side + "On", "form", "", "2026-01-31")));
            }
        }
        String version = typed.narrow(side);
        if (!version.matches("[0-9]{1,6}")) {
            throw new InvalidInput(List.of(Violation.of(side, "required", "")));
        }
        return Compared.Which.version(Integer.parseInt(version));
    }

    private static ComparePage page(Visit visit, TableCode table, String error, Optional<Result> result) {
        BooksInForce books = CountyBook.inForce(visit, table);
        int latest = books.versions().size() - 1;
        return new ComparePage(
                BookHead.of(visit, CountyBook.of(visit, table), "changes"),
                side(visit, books, "before", Math.max(0, latest - 1)),
                side(visit, books, "after", latest),
                error,
                result);
    }

    private static Side side(Visit visit, BooksInForce books, String side, int usual) {
        Locale locale = visit.locale();
        List<Form.Option> versions = new ArrayList<>();
        for (BooksInForce.VersionView v : books.versions()) {
            versions.add(new Form.Option(
                    Integer.toString(v.number()),
                    Words.of("changes.version", v.number(), v.from().toString()).in(locale)));
        }
        String typed = visit.typed().one(side);
        return new Side(
                versions,
                typed.isEmpty() ? Integer.toString(usual) : typed,
                visit.typed().one(side + "On"));
    }
}
