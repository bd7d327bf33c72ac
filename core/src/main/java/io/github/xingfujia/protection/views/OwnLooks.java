package io.github.xingfujia.protection.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.MyFile;
import io.github.xingfujia.protection.RespondentView;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileScope;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.protection.file.Visits.Standing;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What victim and respondent see of a file as their own matter; for anybody else it is not there. */
final class OwnLooks {

    private OwnLooks() {}

    private abstract static class OwnLook<R> implements Look<ViolenceFileId, R> {
        private final Action action;
        private final Speaker who;

        OwnLook(Action action, Speaker who) {
            this.action = action;
            this.who = who;
        }

        @Override
        public final Action action() {
            return action;
        }

        @Override
        public final List<Ref> first(ViolenceFileId id, Moment moment) {
            return List.of(Files.of(id));
        }

        @Override
        public final Optional<Scope> scope(ViolenceFileId id, Loaded loaded, Moment moment) {
            FileState state = state(id, loaded);
            return state.exists() ? Optional.of(FileScope.own(state, who)) : Optional.empty();
        }

        static FileState state(ViolenceFileId id, Loaded loaded) {
            return loaded.of(Files.FILES, Files.of(id));
        }
    }

    /**
     * Her own file on a telephone that he may hold too: what she wrote herself, without what looks like a place; what staff noted of
     * her words stays at their desk.
     */
    static final class MineLook extends OwnLook<MyFile> {
        private static final String STAFF = "staff:";

        MineLook() {
            super(Actions.MINE, Speaker.VICTIM);
        }

        @Override
        public List<Sealed> cells(ViolenceFileId id, Loaded loaded, Moment moment) {
            return hers(state(id, loaded)).stream()
                    .map(noted -> ((FileFact.Said) noted.fact()).words())
                    .toList();
        }

        @Override
        public List<Sealed> words(ViolenceFileId id, Loaded loaded, Moment moment) {
            return cells(id, loaded, moment);
        }

        @Override
        public MyFile show(ViolenceFileId id, Loaded loaded, Opening open, Moment moment) {
            FileState state = state(id, loaded);
            return new MyFile(
                    state.intake().orElseThrow().number(),
                    state.isOpen() ? "open" : "closed",
                    state.accountable(),
                    state.holding().handler(),
                    next(state, moment.now()),
                    hers(state).stream()
                            .map(noted -> new MyFile.Mine(
                                    noted.stamp().at(), open.apply(((FileFact.Said) noted.fact()).words())))
                            .toList());
        }

        private static List<FileState.Noted> hers(FileState state) {
            return state.history().stream()
                    .filter(noted -> noted.fact() instanceof FileFact.Said)
                    .filter(noted -> !noted.stamp().actor().startsWith(STAFF))
                    .filter(noted -> FileState.speaker(noted)
                            .filter(Speaker.VICTIM::equals)
                            .isPresent())
                    .toList();
        }

        private static Optional<Instant> next(FileState state, Instant now) {
            return state.visits()
                    .waiting()
                    .filter(v -> v.standing() == Standing.PLANNED)
                    .map(v -> v.planned().from())
                    .filter(at -> at.isAfter(now))
                    .min(Instant::compareTo);
        }
    }

    static final class RespondentLook extends OwnLook<RespondentView> {
        private final Network network;

        RespondentLook(Network network) {
            super(Actions.RESPONDENT, Speaker.RESPONDENT);
            this.network = network;
        }

        @Override
        public List<Sealed> cells(ViolenceFileId id, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public RespondentView show(ViolenceFileId id, Loaded loaded, Opening open, Moment moment) {
            return new RespondentView(network.centre());
        }
    }
}
