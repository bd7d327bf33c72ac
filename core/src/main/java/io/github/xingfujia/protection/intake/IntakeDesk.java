package io.github.xingfujia.protection.intake;

import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.file.Actions;

/** What is offered of taking in (登记). */
public final class IntakeDesk {

    private final Network network;

    public IntakeDesk(Network network) {
        this.network = network;
    }

    public RegisterAct register() {
        return new RegisterAct(Actions.REGISTER, network);
    }

    public RegisterAct report() {
        return new RegisterAct(Actions.REPORT, network);
    }
}
