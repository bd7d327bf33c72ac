package io.github.xingfujia;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.casework.CaseworkRoom;
import io.github.xingfujia.departments.Linkage;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.measures.MeasuresRoom;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.profile.Section;
import io.github.xingfujia.profile.SourceText;
import io.github.xingfujia.rules.BookCheck;
import io.github.xingfujia.rules.Carried;
import io.github.xingfujia.rules.Citations;
import io.github.xingfujia.rules.DatedBooks;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Surroundings;
import io.github.xingfujia.rules.TableClass;
import io.github.xingfujia.rules.Verification;
import io.github.xingfujia.volunteer.VolunteerRoom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rule books of a county's files (规则书): read, and refused where they cannot be proven, told with everything else
 * that is wrong.
 *
 * @param escalation the book of escalation
 * @param warningIssue within what time the police decide on a warning letter
 * @param warningVisit when its visits are due
 * @param grade by what criteria the team is certified
 * @param network the county's network; empty if it could not be read
 * @param citations the norms that may be cited; empty if the county has no sound list
 */
record CountyBooks(
        RuleBook escalation,
        RuleBook warningIssue,
        RuleBook warningVisit,
        RuleBook grade,
        Optional<Network> network,
        Optional<Citations> citations) {

    private static final String CITATIONS = "citations";
    private static final String ESCALATION = "rules.escalation";

    /** Within what time departments accept and answer (部门办理时限). */
    private static final String DEPARTMENT_CLOCK = "rules.department-clock";

    /** When a warning letter is decided on, and when its visits are due (告诫书). */
    private static final List<String> WARNINGS = List.of("rules.warning-issue", "rules.warning-visit");

    /** By what criteria the team is certified (评级标准). */
    private static final String GRADE = "rules.grade";

    /** What each book of the house decides about: no file says otherwise. */
    private static final Map<String, TableClass> CLASSES = ImmutableMap.of(
            ESCALATION,
            TableClass.ROUTING,
            DEPARTMENT_CLOCK,
            TableClass.PROTECTION,
            WARNINGS.get(0),
            TableClass.PROTECTION,
            WARNINGS.get(1),
            TableClass.PROTECTION,
            GRADE,
            TableClass.GRADE);

    static List<Section> sections() {
        return List.of(
                Section.of(CITATIONS, "casework"),
                Section.of(ESCALATION, "casework"),
                Section.of(WARNINGS.get(0), "protection"),
                Section.of(WARNINGS.get(1), "protection"),
                Section.of(GRADE, "volunteer"));
    }

    static CountyBooks read(Profile profile, Optional<Network> network) {
        network.ifPresent(n -> profile.checkPlaces(n::isHere));
        int before = profile.problems().violations().size();
        Citations read = Citations.read(profile.files(CITATIONS), profile.problems());
        boolean known = !profile.files(CITATIONS).isEmpty()
                && profile.isRead(CITATIONS)
                && profile.problems().violations().size() == before;
        Optional<Citations> citations = known ? Optional.of(read) : Optional.empty();
        List<RuleBook> warnings = new ArrayList<>();
        for (String section : List.of(WARNINGS.get(0), WARNINGS.get(1), GRADE)) {
            if (profile.isRead(section)) {
                Proof warning = Proof.of(profile, section, network);
                warning.verify(b -> citing(performed(section), citations));
                warnings.add(warning.book());
            } else {
                warnings.add(RuleBook.read(List.of(), Checks.of()));
            }
        }
        Proof proof = Proof.of(profile, ESCALATION, network);
        CountyBooks books =
                new CountyBooks(proof.book(), warnings.get(0), warnings.get(1), warnings.get(2), network, citations);
        proof.verify(books::around);
        return books;
    }

    private static void fixed(String section, RuleBook book, List<SourceNode> files) {
        TableClass must = CLASSES.getOrDefault(section, TableClass.ROUTING);
        if (book.tableClass() != must) {
            files.get(0).at("class").problem("one-of", SourceNode.word(must));
        }
    }

    /** A file is for this county, or lies above it. */
    private static void here(List<SourceNode> files, Optional<Network> network) {
        files.stream().map(f -> f.at("for")).filter(SourceNode::isPresent).forEach(place -> {
            DivisionCode code = DivisionCode.of(place.text());
            if (network.filter(n -> !n.isHere(code)).isPresent()) {
                place.problem("rule-other-county");
            }
        });
    }

    /** Returns how departments work together, with the books of their clock, each proven for the day it begins. */
    Linkage linkage(Profile profile) {
        int before = profile.problems().violations().size();
        profile.checkPacks(DEPARTMENT_CLOCK);
        DatedBooks clock = clock(profile).books();
        if (profile.problems().violations().size() == before) {
            here(profile.files(DEPARTMENT_CLOCK), network);
            clock.days().stream().flatMap(day -> clock.on(day).stream()).forEach(book -> {
                fixed(DEPARTMENT_CLOCK, book, profile.files(DEPARTMENT_CLOCK));
                Verification.of(book, citing(performed(DEPARTMENT_CLOCK), citations))
                        .tell(profile.problems());
            });
        }
        return Linkage.read(
                profile.files("departments"),
                clock,
                norm -> citations.map(c -> c.knows(norm)).orElse(true),
                profile.problems());
    }

    /**
     * Returns the shelves of the tables beside escalation: when a warning letter is decided on, when its visits are due, how
     * long departments may take, and by what criteria the team is certified.
     */
    List<Shelf> others(Profile profile, Network standing) {
        List<Shelf> others = new ArrayList<>();
        others.add(shelf(profile, WARNINGS.get(0), warningIssue, profile.texts(WARNINGS.get(0)), standing));
        others.add(shelf(profile, WARNINGS.get(1), warningVisit, profile.texts(WARNINGS.get(1)), standing));
        DatedBooks clock = clock(profile).books();
        RuleBook last = clock.days().stream()
                .reduce((earlier, later) -> later)
                .flatMap(clock::on)
                .orElseGet(() -> RuleBook.read(List.of(), Checks.of()));
        others.add(shelf(profile, DEPARTMENT_CLOCK, last, clock(profile).latest(), standing)
                .over(clock));
        others.add(shelf(profile, GRADE, grade, profile.texts(GRADE), standing));
        return others;
    }

    /**
     * How long departments may take, as the files say it.
     *
     * @param books the book of each day
     * @param latest the last version of every pack
     */
    private record Clock(DatedBooks books, List<SourceText> latest) {}

    /** Read once for all houses of a profile. */
    private static Clock clock(Profile profile) {
        return profile.once(
                Clock.class,
                files -> new Clock(
                        DatedBooks.read(files.files(DEPARTMENT_CLOCK), files.problems()),
                        latest(files.texts(DEPARTMENT_CLOCK))));
    }

    private static Shelf shelf(
            Profile profile, String section, RuleBook book, List<SourceText> texts, Network standing) {
        TableCode table = TableCode.of(section.substring(section.indexOf('.') + 1));
        return new Shelf(table, profile.home(), book, texts, standing::isHere);
    }

    /** Returns the last version of every pack, in their order. */
    private static List<SourceText> latest(List<SourceText> texts) {
        Map<String, SourceText> packs = new LinkedHashMap<>();
        for (SourceText text : texts) {
            String pack = node(text).at("pack").text();
            packs.merge(pack, text, (a, b) -> from(a).isAfter(from(b)) ? a : b);
        }
        return List.copyOf(packs.values());
    }

    private static LocalDate from(SourceText text) {
        return node(text).at("from").date().orElse(LocalDate.MIN);
    }

    private static SourceNode node(SourceText text) {
        return SourceNode.yaml(text.file(), text.text(), Checks.of());
    }

    /** Returns the norms that may be cited. */
    Surroundings norms() {
        return citing(Surroundings.none(), citations);
    }

    /** Returns what a book is judged against: the norms that may be cited, and the county's posts where it escalates. */
    Surroundings around(RuleBook book) {
        return citing(
                book.id().equals(escalation.id())
                        ? network.map(n -> CaseworkRoom.surroundings(n, book)).orElseGet(Surroundings::none)
                        : performed("rules." + book.id()),
                citations);
    }

    /**
     * Returns the room's measure of a book of this section: what it tells it, what it can carry out, and the duties it sees to.
     * What stands in the county's files is no measure of itself.
     */
    private static Surroundings performed(String section) {
        Surroundings around = Surroundings.none();
        for (BookCheck check : checks(section)) {
            around = around.and(check);
        }
        return around;
    }

    private static List<BookCheck> checks(String section) {
        if (section.equals(WARNINGS.get(0))) {
            return MeasuresRoom.issueBook();
        }
        if (section.equals(WARNINGS.get(1))) {
            return MeasuresRoom.visitBook();
        }
        if (section.equals(GRADE)) {
            return VolunteerRoom.gradeBook();
        }
        return section.equals(DEPARTMENT_CLOCK) ? List.of(Carried.duties(List.of())) : List.of();
    }

    private static Surroundings citing(Surroundings around, Optional<Citations> citations) {
        return citations.map(around::citing).orElse(around).inHouse();
    }

    /** A book as it was read, and whether anything was wrong with its files. */
    private record Proof(Profile profile, RuleBook book, boolean sound) {

        static Proof of(Profile profile, String section, Optional<Network> network) {
            int before = profile.problems().violations().size();
            List<SourceNode> files = profile.files(section);
            profile.checkPacks(section);
            RuleBook book = RuleBook.read(files, profile.problems());
            boolean sound = profile.problems().violations().size() == before;
            if (sound) {
                fixed(section, book, files);
                here(files, network);
            }
            return new Proof(profile, book, sound);
        }

        void verify(Function<RuleBook, Surroundings> around) {
            if (sound) {
                Verification.of(book, around.apply(book)).tell(profile.problems());
            }
        }
    }
}
