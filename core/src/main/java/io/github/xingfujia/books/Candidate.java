package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.profile.SourceText;
import io.github.xingfujia.rules.RuleBook;
import java.util.List;
import java.util.Optional;

/** A book that somebody would like to be in force (候选规则书), read with every problem and its place. */
final class Candidate {

    private Candidate() {}

    /**
     * Returns the book of these packs.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput with everything wrong: what the reader refuses, and whatever the house
     *     could not decide by it
     */
    static RuleBook of(Shelf shelf, List<SourceText> packs) {
        Checks problems = Checks.of();
        List<SourceNode> files = files(packs, problems);
        RuleBook book = RuleBook.read(files, problems);
        if (problems.violations().isEmpty()) {
            Fit.check(shelf, book, files);
        }
        problems.orThrow();
        return book;
    }

    /** Returns the book of these packs, whatever is wrong with it. */
    static RuleBook read(List<SourceText> packs, Checks problems) {
        return RuleBook.read(files(packs, problems), problems);
    }

    /** Returns the id of a pack; empty when it has none that could be read. */
    static Optional<String> pack(SourceText text) {
        SourceNode node = SourceNode.yaml(text.file(), text.text(), Checks.of()).at("pack");
        return node.isMap() || node.isList() ? Optional.empty() : node.optionalText();
    }

    private static List<SourceNode> files(List<SourceText> packs, Checks problems) {
        return packs.stream()
                .map(p -> SourceNode.yaml(p.file(), p.text(), problems))
                .toList();
    }
}
