package io.github.xingfujia.books;

import io.github.xingfujia.profile.SourceText;
import java.util.List;
import java.util.Optional;

/** An earlier version is proposed again, with the packs it had. */
final class RevertAct extends Proposing<Revert> {

    RevertAct(Shelves shelves) {
        super(Actions.REVERT, shelves);
    }

    @Override
    TableCode table(Revert command) {
        return command.table();
    }

    @Override
    Optional<Version> source(Revert command, Line line) {
        return line.number(command.version());
    }

    @Override
    List<SourceText> fresh(Revert command, Shelf shelf) {
        return List.of();
    }

    @Override
    List<SourceText> packs(Revert command, Shelf shelf, List<SourceText> source) {
        return source;
    }

    @Override
    Optional<Integer> backTo(Revert command) {
        return Optional.of(command.version());
    }
}
