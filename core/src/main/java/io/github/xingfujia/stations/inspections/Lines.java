package io.github.xingfujia.stations.inspections;

import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.Post;
import io.github.xingfujia.stations.Accreditation;
import io.github.xingfujia.stations.Judgement;
import io.github.xingfujia.stations.PostLine;
import io.github.xingfujia.stations.PostStanding;
import io.github.xingfujia.stations.Standards;
import io.github.xingfujia.stations.StudioStep;
import io.github.xingfujia.stations.ledger.BuiltPost;
import io.github.xingfujia.stations.ledger.PostFact;
import java.time.LocalDate;
import java.util.Optional;

/** Says how posts stand (站点情况). */
record Lines(Network network, Standards standards) {

    PostLine line(Post post, BuiltPost state, LocalDate day) {
        Accreditation stands =
                standards.of(post.tier(), day).isEmpty() && state.inspections().isEmpty()
                        ? Accreditation.NO_STANDARD
                        : state.on(day);
        Optional<LocalDate> again = state.last().map(PostFact.Inspected::again);
        return new PostLine(
                post.id(),
                post.name(),
                post.tier(),
                post.opensOn(day),
                stands,
                state.last().map(l -> l.missing().size()).orElse(0),
                state.last().flatMap(PostFact.Inspected::until),
                again,
                again.filter(a -> !a.isAfter(day)).isPresent(),
                state.step(),
                state.step().filter(s -> rests(s, stands)).isPresent());
    }

    private boolean rests(StudioStep step, Accreditation stands) {
        boolean asks =
                standards.studios().filter(l -> l.restsOnAccreditation(step)).isPresent();
        return asks && stands != Accreditation.ACCREDITED;
    }

    static Judgement judgement(PostFact.Inspected fact) {
        return new Judgement(
                fact.standard(),
                fact.version(),
                fact.on(),
                fact.by(),
                fact.verdict(),
                fact.missing(),
                fact.photos(),
                fact.until(),
                fact.again());
    }

    static PostStanding.StepTaken step(PostFact fact) {
        return new PostStanding.StepTaken(
                BuiltPost.to(fact),
                BuiltPost.on(fact),
                fact instanceof PostFact.Lowered f ? Optional.of(f.cause()) : Optional.empty(),
                fact instanceof PostFact.Rose f ? f.cite() : "");
    }
}
