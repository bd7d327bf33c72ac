package io.github.xingfujia.protection.intake;

import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.LikeDisputes;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Companions;
import io.github.xingfujia.protection.file.Followed;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.way.Act;

/** What is offered of taking in, of what people say, and of who holds it (登记). */
public final class IntakeDesk {

    private final Network network;
    private final HandlingTerms terms;
    private final Owing owing;
    private final Companions companions;
    private final LikeDisputes disputes;

    public IntakeDesk(Network network, HandlingTerms terms, Owing owing, Companions companions, LikeDisputes disputes) {
        this.network = network;
        this.terms = terms;
        this.owing = owing;
        this.companions = companions;
        this.disputes = disputes;
    }

    public Act<RegisterFile, ViolenceFileId> register() {
        return Followed.beginning(
                new RegisterAct(Actions.REGISTER, network, terms, owing, disputes), RegisterAct::id, companions);
    }

    public Act<RegisterFile, ViolenceFileId> report() {
        return Followed.beginning(
                new RegisterAct(Actions.REPORT, network, terms, owing, disputes), RegisterAct::id, companions);
    }

    public TellMoreAct tellMore() {
        return new TellMoreAct(terms);
    }

    public DisputeFile fromDispute() {
        return new DisputeFile(network, owing, companions);
    }

    public Act<TellActs.Say, ViolenceFileId> say() {
        return Followed.of(new TellActs.SayAct(terms, owing), companions);
    }

    public Act<DescribeAct.Describe, ViolenceFileId> describe() {
        return Followed.of(new DescribeAct(owing), companions);
    }

    public Act<AnotherAct.NameAnother, ViolenceFileId> nameAnother() {
        return Followed.of(new AnotherAct(), companions);
    }

    public Act<ContactAct.Contact, ViolenceFileId> contact() {
        return new ContactAct();
    }

    public Act<TellActs.Relate, ViolenceFileId> relate() {
        return new TellActs.RelateAct();
    }

    public Act<TellActs.AddMinor, ViolenceFileId> addMinor() {
        return new TellActs.AddMinorAct(owing);
    }

    public Act<HoldActs.Wish, ViolenceFileId> wish() {
        return Followed.of(new HoldActs.WishAct(network, terms), companions);
    }

    public Act<HoldActs.NameHandler, ViolenceFileId> nameHandler() {
        return Followed.of(new HoldActs.NameHandlerAct(network), companions);
    }

    public Act<RelationActs.Disclose, ViolenceFileId> disclose() {
        return Followed.of(new RelationActs.DiscloseAct(network), companions);
    }

    public Act<RelationActs.Undisclose, ViolenceFileId> undisclose() {
        return Followed.of(new RelationActs.UndiscloseAct(network), companions);
    }

    public Act<HoldActs.TellRespondent, ViolenceFileId> tellRespondent() {
        return new HoldActs.TellRespondentAct(network, terms);
    }
}
