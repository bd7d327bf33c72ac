package io.github.xingfujia.benchmarks;

/** Somebody who takes a dispute from its opening to its end (参评者), each step all or nothing and with its history. */
interface Contestant {

    /** Returns what it is called in the figures. */
    String name();

    /** Returns one client; a client is used by one thread. */
    Client client(int number);

    /** One who works on one dispute after the other. */
    interface Client {

        /** Takes one dispute from its opening to its end and returns its key. */
        String flow(Laps laps);

        /** Returns what the store says of it. */
        Answer answer(String key);
    }

    /**
     * What everybody must come to.
     *
     * @param status where it is in its life
     * @param tier where it is in the network
     * @param ending how it ended
     * @param town whether its history says that it was with the town in between
     */
    record Answer(String status, String tier, String ending, boolean town) {

        static final Answer RIGHT = new Answer("closed", "district", "agreement", true);
    }
}
