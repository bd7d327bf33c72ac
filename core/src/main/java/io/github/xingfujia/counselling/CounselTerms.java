package io.github.xingfujia.counselling;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a county lays down for counselling (辅导目录): the record form, programmes, groups, receivers, activities, limits.
 *
 * @param form the record form
 * @param programmes the programmes, in order
 * @param groups the special groups
 * @param receivers to whom somebody may be handed on
 * @param asked to which of them nobody is handed on without her own word, whatever the danger
 * @param activities what a studio's year holds
 * @param questions what is asked after a salon
 * @param missed after so many visits in a row at which she was not met, care stops
 * @param least of how many answers at least anything is shown
 */
public record CounselTerms(
        RecordForm form,
        List<Programme> programmes,
        List<Choice> groups,
        List<Choice> receivers,
        List<CounselCode> asked,
        List<Activity> activities,
        List<Choice> questions,
        int missed,
        int least) {

    /** Keeps the lists in order. */
    public CounselTerms {
        programmes = ImmutableList.copyOf(programmes);
        groups = ImmutableList.copyOf(groups);
        receivers = ImmutableList.copyOf(receivers);
        asked = ImmutableList.copyOf(asked);
        activities = ImmutableList.copyOf(activities);
        questions = ImmutableList.copyOf(questions);
    }

    /**
     * The record form.
     *
     * @param source where it stands
     * @param kinds the kinds of counselling
     * @param results what somebody may come to
     * @param satisfactions how content somebody may be
     * @param fields what else the form asks
     */
    public record RecordForm(
            String source, List<Kind> kinds, List<Choice> results, List<Choice> satisfactions, List<Choice> fields) {
        /** Keeps the lists in order. */
        public RecordForm {
            kinds = ImmutableList.copyOf(kinds);
            results = ImmutableList.copyOf(results);
            satisfactions = ImmutableList.copyOf(satisfactions);
            fields = ImmutableList.copyOf(fields);
        }

        /** Returns the kind of that code. */
        public Optional<Kind> kind(CounselCode code) {
            return kinds.stream().filter(k -> k.code().equals(code)).findFirst();
        }
    }

    /** Something that may be chosen. */
    public record Choice(CounselCode code, Label name) {}

    /**
     * A kind of counselling.
     *
     * @param results whether the form asks what she came to
     * @param minors whether somebody under age may have it, with a guardian
     */
    public record Kind(CounselCode code, Label name, boolean results, boolean minors) {}

    /**
     * A programme.
     *
     * @param kind of counselling
     * @param source where it comes from
     * @param certificate whether whoever has all of it may have a certificate
     * @param modules its parts, in order
     */
    public record Programme(
            CounselCode code, Label name, CounselCode kind, String source, boolean certificate, List<Choice> modules) {
        /** Keeps the order. */
        public Programme {
            modules = ImmutableList.copyOf(modules);
        }
    }

    /**
     * What a studio's year holds.
     *
     * @param meetings whether it is counted from counselling meetings, not from salons
     */
    public record Activity(CounselCode code, Label name, boolean meetings) {}

    /** Reads the section {@code counselling}; a later file adds to the lists, and replaces what has the same code. */
    public static CounselTerms read(List<SourceNode> files) {
        return new CounselTermsReader().read(files);
    }

    /** Returns whether one of the choices has that code. */
    public static boolean has(List<Choice> choices, CounselCode code) {
        return choices.stream().anyMatch(c -> c.code().equals(code));
    }

    /** Returns the programme of that code. */
    public Optional<Programme> programme(CounselCode code) {
        return programmes.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** Returns the activity of that code. */
    public Optional<Activity> activity(CounselCode code) {
        return activities.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    /** Returns what people call a code; the code itself where no file says. */
    public Label name(CounselCode code) {
        return Stream.of(groups, receivers, questions, form.results(), form.satisfactions(), form.fields())
                .flatMap(List::stream)
                .filter(c -> c.code().equals(code))
                .map(Choice::name)
                .findFirst()
                .or(() -> form.kind(code).map(Kind::name))
                .or(() -> programme(code).map(Programme::name))
                .or(() -> activity(code).map(Activity::name))
                .or(() -> programmes.stream()
                        .flatMap(p -> p.modules().stream())
                        .filter(m -> m.code().equals(code))
                        .map(Choice::name)
                        .findFirst())
                .orElseGet(() -> new Label(code.value(), code.value()));
    }
}
