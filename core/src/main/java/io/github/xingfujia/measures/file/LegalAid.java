package io.github.xingfujia.measures.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.measures.MeasureKind;
import java.util.List;
import java.util.Optional;

/**
 * The fast way to legal aid (法律援助快速通道): no means test for who suffers violence (法律援助法 32).
 *
 * @param asked the application
 * @param answers what became of it, oldest first
 */
public record LegalAid(Optional<MeasureFact.AidAsked> asked, List<MeasureFact.AidAnswered> answers) implements Measure {

    /** Nothing is known yet. */
    public static final LegalAid NONE = new LegalAid(Optional.empty(), List.of());

    /** Keeps the list as it is given. */
    public LegalAid {
        answers = ImmutableList.copyOf(answers);
    }

    /** Returns which answers may come next. */
    public List<AidAnswer> next() {
        return AidAnswer.after(last());
    }

    private Optional<AidAnswer> last() {
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(answers.get(answers.size() - 1).answer());
    }

    @Override
    public LegalAid after(MeasureFact fact) {
        if (fact instanceof MeasureFact.AidAsked f) {
            return new LegalAid(Optional.of(f), answers);
        } else if (fact instanceof MeasureFact.AidAnswered f) {
            return new LegalAid(
                    asked,
                    ImmutableList.<MeasureFact.AidAnswered>builder()
                            .addAll(answers)
                            .add(f)
                            .build());
        }
        return this;
    }

    @Override
    public MeasureKind kind() {
        return MeasureKind.LEGAL_AID;
    }

    @Override
    public String standing() {
        return last().map(SourceNode::word).orElse("asked");
    }

    @Override
    public boolean isOver() {
        return next().isEmpty();
    }
}
