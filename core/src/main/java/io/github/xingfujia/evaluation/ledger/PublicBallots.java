package io.github.xingfujia.evaluation.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The streams {@code public-ballot/<digest>} (公众选票): one for an account, a day and a channel, so that a second ballot finds the
 * first. The digest is keyed with campaign and day: nobody is followed from one day to the next, and no account is kept.
 */
public final class PublicBallots implements Aggregate<Optional<PublicBallots.Cast>> {

    public static final PublicBallots PUBLIC_BALLOTS = new PublicBallots();

    /** {@code lot} is what is counted: a day, a channel and whom a ballot names, so that equal ballots are one line. */
    public static final Kind KIND =
            new Kind("public-ballot", 1, List.of(Attribute.text("campaign"), Attribute.text("lot")));

    private PublicBallots() {}

    /** A ballot was cast; whom it names is told by their numbers before the panel, from 1. */
    public record Cast(CampaignId campaign, LocalDate day, String channel, List<Integer> picks) implements Fact {
        public Cast {
            picks = ImmutableList.copyOf(picks);
        }
    }

    /** Returns the stream of a key of 26. */
    public static Ref of(String key) {
        return new Ref("public-ballot", key);
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("evaluation.voted/1", Cast.class);
    }

    @Override
    public String name() {
        return "public-ballot";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Optional<Cast> none(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Optional<Cast> evolve(Optional<Cast> state, Fact fact, Stamp stamp) {
        return fact instanceof Cast cast ? Optional.of(cast) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, Optional<Cast> state) {
        return state.map(c -> Row.of(KIND, ref.key())
                .text("campaign", c.campaign().value())
                .text("lot", lot(c.day(), c.channel(), c.picks()))
                .build());
    }

    private static String lot(LocalDate day, String channel, List<Integer> picks) {
        return day + " " + channel + " "
                + picks.stream().sorted().map(n -> Integer.toString(n)).collect(Collectors.joining("."));
    }
}
