package io.github.xingfujia.consultation.aid;

import io.github.xingfujia.consultation.ApplyForAid;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FromDispute;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an application about violence opens (申请法援转入专档): a file of hers at the district, in the same command, as any other report
 * without a login. Neither the application nor the task it is handed over by leads there (decision 255).
 */
public final class OwnFile {

    private final Network network;
    private final ProtectionRoom protection;

    OwnFile(Network network, ProtectionRoom protection) {
        this.network = network;
        this.protection = protection;
    }

    /** Returns the file of whoever applied, whether or not there is one. */
    public static ViolenceFileId of(Ref aid) {
        return ViolenceFileId.ofDispute(aid.key(), Asked.HERS);
    }

    /** Returns what to load to open it. */
    List<Ref> beside(ApplyForAid command, Ref aid, Moment moment) {
        return command.isAboutViolence()
                ? Stream.concat(
                                protection.beside(of(aid)).stream(),
                                Stream.of(
                                        Gates.of(Gates.namesake(command.asker().called(), moment))))
                        .toList()
                : List.of();
    }

    /** Returns her name, her number and her words, to be sealed as her own in it: they stay when the application is erased by its word. */
    List<Clear> sealed(ApplyForAid command, Ref aid, Moment moment) {
        if (!command.isAboutViolence()) {
            return List.of();
        }
        PersonId she = Asked.person(aid, moment);
        List<Clear> sealed = new ArrayList<>();
        sealed.add(ProtectionRoom.name(of(aid), she, command.asker().called()));
        command.asker().phone().ifPresent(phone -> sealed.add(ProtectionRoom.phone(of(aid), she, phone)));
        sealed.add(ProtectionRoom.words(of(aid), she, words(command)));
        return sealed;
    }

    /** Adds what opens it; nothing of what she writes without a login shuts her other matters before staff take it up. */
    void open(Ruling.Plan.Builder plan, ApplyForAid command, Ref aid, Loaded loaded, Moment moment) {
        if (!command.isAboutViolence()) {
            return;
        }
        String called = command.asker().called();
        protection.found(
                plan,
                of(aid),
                new FromDispute(
                        aid.key(),
                        FileChannel.LEGAL_AID,
                        Stream.concat(
                                        Stream.of(Asked.person(aid, moment)),
                                        command.asker().phone().stream()
                                                .map(phone -> Gates.byNameAndPhone(called, phone, moment)))
                                .toList(),
                        moment.sealed("called"),
                        Optional.of(Gates.namesake(called, moment)),
                        Capacity.FULL,
                        command.asker().contact(),
                        Optional.empty(),
                        Optional.empty(),
                        command.place().orElseGet(() -> network.centre().place()),
                        Optional.empty(),
                        HandlerWish.district(),
                        GateClass.NOT_SCREENED,
                        "legal-aid",
                        protection.spoken(words(command)),
                        true,
                        false),
                loaded,
                moment);
    }

    private static String words(ApplyForAid command) {
        return Stream.concat(Stream.of(command.words()), command.evidence().stream())
                .reduce((before, line) -> before + "\n" + line)
                .orElseThrow();
    }
}
