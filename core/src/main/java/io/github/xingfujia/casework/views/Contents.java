package io.github.xingfujia.casework.views;

import io.github.xingfujia.casework.CaseRecord;
import io.github.xingfujia.casework.CaseRecord.Holds;
import io.github.xingfujia.casework.FilePart;
import io.github.xingfujia.casework.file.CaseState;
import java.util.Arrays;
import java.util.List;

/** Where each part of a full file is (卷内目录). */
final class Contents {

    private Contents() {}

    static List<CaseRecord.Part> of(CaseState state, List<CaseRecord.AttemptMade> attempts) {
        return Arrays.stream(FilePart.values())
                .map(part -> new CaseRecord.Part(part, part.wording(), holds(part, state, attempts)))
                .toList();
    }

    /** What is kept on paper, where there is any, nobody here knows to be there. */
    private static Holds holds(FilePart part, CaseState state, List<CaseRecord.AttemptMade> attempts) {
        return switch (part) {
            case REGISTRATION, BACK -> Holds.HERE;
            case MINUTES -> here(attempts.stream().anyMatch(a -> !a.minutes().isBlank()));
            case AGREEMENT -> here(state.settlement().drawn().isPresent());
            case REVISITS -> here(!state.revisits().made().isEmpty());
            case CONFIRMATION -> here(state.settlement().applied().isPresent());
            case RIGHTS, IDENTITY, AUTHORITY, INVESTIGATION, EVIDENCE, PERFORMANCE, REMARKS -> Holds.PAPER;
        };
    }

    private static Holds here(boolean there) {
        return there ? Holds.HERE : Holds.NONE;
    }
}
