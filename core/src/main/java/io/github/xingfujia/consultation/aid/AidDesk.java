package io.github.xingfujia.consultation.aid;

import io.github.xingfujia.consultation.AidId;
import io.github.xingfujia.consultation.AidLimits;
import io.github.xingfujia.consultation.AidLine;
import io.github.xingfujia.consultation.AidReceived;
import io.github.xingfujia.consultation.AidView;
import io.github.xingfujia.consultation.ApplyForAid;
import io.github.xingfujia.consultation.MyAid;
import io.github.xingfujia.custody.AskerKeeper;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;

/** What is offered of legal aid (姐妹法援). */
public final class AidDesk {

    private final AidActs acts;

    /** Creates the desk over the limits of legal aid, the network, and where a file opens for whoever applies about violence. */
    public AidDesk(AidLimits limits, Network network, ProtectionRoom protection) {
        this.acts = new AidActs(limits, network, new OwnFile(network, protection));
    }

    public Act<ApplyForAid, AidReceived> apply() {
        return acts.apply();
    }

    public Act<AidActs.Answer, AidId> answer() {
        return acts.answer();
    }

    public Act<AidActs.ObjectTo, Boolean> object() {
        return acts.object();
    }

    public Look<CommandId, MyAid> mine() {
        return new AidLooks.Mine();
    }

    public Look<AidId, AidView> aid() {
        return new AidLooks.Of();
    }

    public Listing<Filter, AidLine> aids() {
        return new AidLooks.Waiting();
    }

    /** Returns what an application answers when custody asks about the words in it. */
    public static Keeper keeper() {
        return new AskerKeeper<>(
                Aids.AIDS,
                state -> state.applied().map(AidFact.Applied::person),
                state -> state.answers().stream()
                        .filter(a -> state.next().isEmpty())
                        .map(AidFact.Answered::on)
                        .reduce((earlier, later) -> later));
    }

    /** Adds what the justice bureau answered to a task: a lawyer appointed, or a refusal. */
    public static void fedBack(
            Ruling.Plan.Builder plan, Ref ref, Loaded loaded, boolean aided, LocalDate on, AidLimits limits) {
        List<AidAnswer> next = Aids.state(ref, loaded).next();
        if (aided && next.contains(AidAnswer.GRANTED)) {
            AidActs.answered(plan, ref, AidAnswer.GRANTED, on, limits);
            AidActs.answered(plan, ref, AidAnswer.APPOINTED, on, limits);
        } else if (!aided && next.contains(AidAnswer.REFUSED)) {
            AidActs.answered(plan, ref, AidAnswer.REFUSED, on, limits);
        }
    }

    /** Returns a text that is told of her, to be sealed under the key of her own words. */
    public static Clear hers(String name, Ref ref, String text, Loaded loaded) {
        return Asked.words(
                name, ref, Aids.state(ref, loaded).applied().orElseThrow().person(), text);
    }
}
