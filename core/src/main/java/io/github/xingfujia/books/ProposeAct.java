package io.github.xingfujia.books;

import io.github.xingfujia.profile.SourceText;
import java.util.List;
import java.util.Optional;

/** The county's own pack is laid over the others. */
final class ProposeAct extends Proposing<Propose> {

    ProposeAct(Shelves shelves) {
        super(Actions.PROPOSE, shelves);
    }

    @Override
    TableCode table(Propose command) {
        return command.table();
    }

    @Override
    Optional<Integer> basis(Propose command) {
        return command.basis();
    }

    @Override
    List<SourceText> fresh(Propose command, Shelf shelf) {
        return List.of(new SourceText(command.file(), command.text()));
    }

    @Override
    List<SourceText> packs(Propose command, Shelf shelf, List<SourceText> source) {
        return shelf.over(shelf.below(source), fresh(command, shelf).get(0));
    }
}
