package io.github.xingfujia.books;

import io.github.xingfujia.profile.SourceText;
import java.util.List;
import java.util.stream.Stream;

/** The files of this node's profile; the county's own pack that was proposed before stays on top of them. */
final class ProposeFilesAct extends Proposing<ProposeFiles> {

    ProposeFilesAct(Shelves shelves) {
        super(Actions.PROPOSE, shelves);
    }

    @Override
    TableCode table(ProposeFiles command) {
        return command.table();
    }

    @Override
    List<SourceText> fresh(ProposeFiles command, Shelf shelf) {
        return shelf.texts();
    }

    @Override
    List<SourceText> packs(ProposeFiles command, Shelf shelf, List<SourceText> source) {
        boolean told = shelf.texts().stream().anyMatch(shelf::isOwn);
        return told
                ? shelf.texts()
                : Stream.concat(shelf.texts().stream(), source.stream().filter(shelf::isOwn))
                        .toList();
    }
}
