package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.rules.Label;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How violence is handled by its grade (分级处理, 规程 ¶9—¶11), as data: what counts as which grade, what is owed within what
 * time, the kinds of evidence, how long a person is followed up.
 */
public final class HandlingTerms {

    /** The circumstance that no county declares: violence was told of, so that it is not found to be none (规程 ¶9). */
    public static final String TOLD = "violence-told";

    private static final Period UNREAD = Period.of("1d");

    private final Map<String, Circumstance> circumstances;
    private final List<Owed> duties;
    private final Map<String, Evidence> evidence;
    private final FollowUp followUp;
    private final Visiting visiting;
    private final SevereWords severe;

    private HandlingTerms(
            Map<String, Circumstance> circumstances,
            List<Owed> duties,
            Map<String, Evidence> evidence,
            FollowUp followUp,
            Visiting visiting) {
        this.circumstances = ImmutableMap.copyOf(circumstances);
        this.duties = ImmutableList.copyOf(duties);
        this.evidence = ImmutableMap.copyOf(evidence);
        this.followUp = followUp;
        this.visiting = visiting;
        this.severe = new SevereWords(this.circumstances);
    }

    /**
     * Something that was found, and the grade it means at least.
     *
     * @param label what staff read
     * @param grade the row of the gate
     * @param cites the norms
     * @param words what people say who speak of it; may be empty
     */
    public record Circumstance(Label label, GateClass grade, List<String> cites, List<String> words) {
        /** Keeps the lists as they are given. */
        public Circumstance {
            cites = ImmutableList.copyOf(cites);
            words = ImmutableList.copyOf(words);
        }
    }

    /**
     * What is owed at some grades.
     *
     * @param duty the duty
     * @param grades at which grades
     * @param atCentre whether the district centre owes it, not the accountable post
     * @param within from the finding
     * @param offered whether she may decline it
     * @param cites the norms
     */
    public record Owed(
            Duty duty, List<GateClass> grades, boolean atCentre, Period within, boolean offered, List<String> cites) {
        /** Keeps the lists as they are given. */
        public Owed {
            grades = ImmutableList.copyOf(grades);
            cites = ImmutableList.copyOf(cites);
        }
    }

    /**
     * A kind of evidence.
     *
     * @param label what staff read
     * @param cite the norm
     */
    public record Evidence(Label label, String cite) {}

    /**
     * When somebody is followed up after closing, and when it stops.
     *
     * @param rounds after what times, by grade
     * @param again after what time once more, while a round was not calm
     * @param clean calm rounds in a row after which it stops
     * @param most rounds after which it stops in any case
     */
    public record FollowUp(Map<GateClass, List<Period>> rounds, Period again, int clean, int most) {
        /** Keeps the order. */
        public FollowUp {
            rounds = ImmutableMap.copyOf(rounds);
        }
    }

    /**
     * How visits are watched.
     *
     * @param grace how long after the end of a visit a check-out is waited for before the alarm
     */
    public record Visiting(Period grace) {}

    /** Returns what counts as which grade, by id. */
    public Map<String, Circumstance> circumstances() {
        return circumstances;
    }

    /** Returns what is owed, in the order of the files. */
    public List<Owed> duties() {
        return duties;
    }

    /** Returns the kinds of evidence by id (法释〔2022〕17号 6). */
    public Map<String, Evidence> evidence() {
        return evidence;
    }

    /** Returns the rounds after closing. */
    public FollowUp followUp() {
        return followUp;
    }

    /** Returns how visits are watched. */
    public Visiting visiting() {
        return visiting;
    }

    /** Returns the circumstances that a text speaks of: a sign that whoever assesses answers, never a finding. */
    public List<String> spoken(String text) {
        return severe.spoken(text);
    }

    /** Returns those circumstances that would mean a graver grade than this one. */
    public List<String> graver(Collection<String> spoken, GateClass grade) {
        return circumstances.entrySet().stream()
                .filter(one ->
                        spoken.contains(one.getKey()) && one.getValue().grade().compareTo(grade) > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns whether any of these circumstances would mean grave danger where less was found. */
    public boolean areGrave(Collection<String> spoken, GateClass found) {
        return found.compareTo(GateClass.SEVERE) < 0
                && !graver(spoken, GateClass.INJURED_OR_REPEATED).isEmpty();
    }

    /** Returns what is owed of a kind; empty when the county's data does not know it. */
    public Optional<Owed> owed(Duty duty) {
        return duties.stream().filter(o -> o.duty() == duty).findFirst();
    }

    /** Returns what is owed at a grade. */
    public List<Owed> owedAt(GateClass grade) {
        return duties.stream().filter(o -> o.grades().contains(grade)).toList();
    }

    /** Reads the terms in overlay order: a later file adds, and replaces what has the same name. */
    public static HandlingTerms read(List<SourceNode> files, Checks problems) {
        if (files.isEmpty()) {
            problems.add(Violation.of("violence", "required", ""));
        }
        Map<String, Circumstance> circumstances = new LinkedHashMap<>();
        Map<Duty, Owed> duties = new LinkedHashMap<>();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        Map<GateClass, List<Period>> rounds = new LinkedHashMap<>();
        Optional<Period> again = Optional.empty();
        Optional<Period> grace = Optional.empty();
        int clean = 1;
        int most = 1;
        for (SourceNode file : files) {
            file.only("circumstances", "duties", "evidence", "follow-up", "visiting");
            for (SourceNode one : file.at("circumstances").items()) {
                one.only("id", "zh", "en", "grade", "cites", "words");
                circumstances.put(
                        one.at("id").text(),
                        new Circumstance(
                                Instruments.label(one),
                                Instruments.grade(one.at("grade")),
                                texts(one.at("cites")),
                                texts(one.at("words"))));
            }
            for (SourceNode one : file.at("duties").items()) {
                Owed owed = owed(one);
                duties.put(owed.duty(), owed);
            }
            for (SourceNode one : file.at("evidence").items()) {
                one.only("id", "zh", "en", "cite");
                evidence.put(
                        one.at("id").text(),
                        new Evidence(Instruments.label(one), one.at("cite").text()));
            }
            SourceNode follow = file.at("follow-up").only("rounds", "again", "clean", "most");
            for (SourceNode one : follow.at("rounds").items()) {
                one.only("grade", "after");
                rounds.put(
                        Instruments.grade(one.at("grade")),
                        one.at("after").items().stream()
                                .map(HandlingTerms::period)
                                .toList());
            }
            if (follow.isPresent()) {
                again = Optional.of(period(follow.at("again")));
                clean = (int) follow.at("clean").number(1, 12);
                most = (int) follow.at("most").number(1, 36);
            }
            SourceNode visiting = file.at("visiting").only("grace");
            if (visiting.isPresent()) {
                grace = Optional.of(period(visiting.at("grace")));
            }
        }
        if (!files.isEmpty()) {
            check(files.get(files.size() - 1), duties, rounds);
        }
        return new HandlingTerms(
                circumstances,
                List.copyOf(duties.values()),
                evidence,
                new FollowUp(rounds, again.orElse(UNREAD), clean, most),
                new Visiting(grace.orElse(UNREAD)));
    }

    /** What the gate says is due must have its clock; and whoever was found in danger is followed up. */
    private static void check(SourceNode file, Map<Duty, Owed> duties, Map<GateClass, List<Period>> rounds) {
        for (GateTable.Row row : GateTable.rows()) {
            for (Duty due : row.due()) {
                boolean owed = Optional.ofNullable(duties.get(due))
                        .filter(o -> o.grades().contains(row.state()))
                        .isPresent();
                if (!owed) {
                    file.at("duties")
                            .problem("owed-at-grade", due.word(), row.state().word());
                }
            }
            if (row.state().isPositive()
                    && Optional.ofNullable(rounds.get(row.state()))
                            .orElse(List.of())
                            .isEmpty()) {
                file.at("follow-up")
                        .problem("owed-at-grade", "rounds", row.state().word());
            }
        }
        for (Duty always : List.of(Duty.ASK_CHILD, Duty.MANDATORY_REPORT)) {
            if (!duties.containsKey(always)) {
                file.at("duties").problem("owed-at-grade", always.word(), "*");
            }
        }
    }

    private static Owed owed(SourceNode one) {
        one.only("duty", "grades", "at", "within", "offered", "cites");
        List<GateClass> grades = new ArrayList<>();
        one.at("grades").items().forEach(n -> grades.add(n.choice(GateClass.class)));
        return new Owed(
                one.at("duty").choice(Duty.class),
                grades,
                one.at("at").oneOf(List.of("accountable", "centre")).equals("centre"),
                period(one.at("within")),
                one.at("offered").isPresent()
                        && one.at("offered").oneOf(List.of("true", "false")).equals("true"),
                texts(one.at("cites")));
    }

    private static List<String> texts(SourceNode list) {
        return list.items().stream().map(SourceNode::text).toList();
    }

    private static Period period(SourceNode node) {
        return node.value(Period::of).orElse(UNREAD);
    }
}
