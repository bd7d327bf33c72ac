package io.github.xingfujia.protection.intake;

import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.Companion;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.way.Act;
import java.util.List;

/** What is offered of taking in, of what people say, and of who holds it (登记). */
public final class IntakeDesk {

    private final Network network;
    private final Owing owing;
    private final List<Companion> companions;

    public IntakeDesk(Network network, Owing owing, List<Companion> companions) {
        this.network = network;
        this.owing = owing;
        this.companions = companions;
    }

    public Act<RegisterFile, ViolenceFileId> register() {
        return new RegisterAct(Actions.REGISTER, network, owing);
    }

    public Act<RegisterFile, ViolenceFileId> report() {
        return new RegisterAct(Actions.REPORT, network, owing);
    }

    public DisputeFile fromDispute() {
        return new DisputeFile(network, owing);
    }

    public Act<TellActs.Say, ViolenceFileId> say() {
        return new TellActs.SayAct();
    }

    public Act<TellActs.Describe, ViolenceFileId> describe() {
        return new TellActs.DescribeAct();
    }

    public Act<TellActs.AddMinor, ViolenceFileId> addMinor() {
        return new TellActs.AddMinorAct(owing);
    }

    public Act<HoldActs.Wish, ViolenceFileId> wish() {
        return new Followed<>(new HoldActs.WishAct(network), companions);
    }

    public Act<HoldActs.NameHandler, ViolenceFileId> nameHandler() {
        return new Followed<>(new HoldActs.NameHandlerAct(network), companions);
    }

    public Act<HoldActs.Disclose, ViolenceFileId> disclose() {
        return new Followed<>(new HoldActs.DiscloseAct(network), companions);
    }

    public Act<HoldActs.TellRespondent, ViolenceFileId> tellRespondent() {
        return new HoldActs.TellRespondentAct();
    }
}
