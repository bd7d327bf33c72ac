package io.github.xingfujia.adapters.http;

import io.github.xingfujia.casework.Replay;
import io.github.xingfujia.casework.Replayed;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The route that tries a proposed rule book on a past period (试算). */
final class ReplayRoutes {

    private ReplayRoutes() {}

    /**
     * A book and a period.
     *
     * @param packs the packs of the book as YAML, the national one first
     * @param from first day
     * @param until last day
     */
    record TryBook(List<String> packs, LocalDate from, LocalDate until) {

        TryBook {
            packs = List.copyOf(packs);
            Checks.of().range("packs", packs.size(), 1, 20).orThrow();
        }
    }

    static List<Route> all() {
        return List.of(Route.post(
                "casework.replay", "/rules/replay", TryBook.class, Replayed.class, (in, body) -> replay(in, body)));
    }

    private static Answer replay(Inquiry in, TryBook body) {
        Checks problems = Checks.of();
        List<SourceNode> files = new ArrayList<>();
        for (String pack : body.packs()) {
            files.add(SourceNode.yaml("packs[" + files.size() + "]", pack, problems));
        }
        RuleBook book = RuleBook.read(files, problems);
        problems.orThrow();
        return Answer.of(in.door()
                .casework()
                .replay(Replay.of(book, body.from(), body.until()))
                .orThrow());
    }
}
