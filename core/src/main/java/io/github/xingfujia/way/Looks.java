package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Keys;
import io.github.xingfujia.access.Policy;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Keyring;
import io.github.xingfujia.store.Permit;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Sealed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The steps of a look (recorded before anything is opened) and of a list (masked, the policy inside the query). */
final class Looks {

    private final HomeId home;
    private final Index index;
    private final Keyring keyring;
    private final AccessStream accesses;
    private final Policy policy;
    private final Loader loader;
    private final Refusals refusals;
    private final Exceptional exceptional;
    private final Veils veils;

    Looks(Ways made, Loader loader, Refusals refusals) {
        this.home = made.home();
        this.index = made.store().index();
        this.keyring = made.keyring();
        this.accesses = made.accesses();
        this.policy = made.policy();
        this.loader = loader;
        this.refusals = refusals;
        this.exceptional = made.exceptional();
        this.veils = new Veils(made, loader::beside);
    }

    <Q, R> Outcome<R> look(Look<Q, R> look, Q query, Moment moment) {
        Actor actor = moment.actor();
        List<Ref> first = look.first(query, moment);
        boolean usual = policy.mayTry(actor, look.action());
        List<Ref> beside = beside(actor, look.action(), first);
        if (!usual && beside.isEmpty()) {
            return refusals.notYours(actor, look.action(), "role", moment.now());
        }
        // keys come with the streams for whom it is, and nothing is opened before the look is recorded
        Loaded loaded = loader.first(
                first,
                last -> veils.with(look, first, look.then(query, last, moment)),
                last -> usual && isTheirs(look, query, last, moment) ? keys(look, query, last, moment) : List.of());
        List<Ref> then = look.then(query, loaded, moment);
        loaded = loader.then(loaded, veils.with(look, first, then));
        Optional<Scope> scope = look.scope(query, loaded, moment);
        String basis = look.action().purpose().word();
        if (!usual || scope.isEmpty() || !policy.may(actor, look.action(), scope.get())) {
            // read for what is absent too: the answer takes as long
            boolean excepted = isExcepted(actor, beside, scope, moment);
            basis = excepted ? exceptional.basis() : basis;
            if (!excepted) {
                loader.level(loaded);
                return refusals.notYours(actor, look.action(), scope.isEmpty() ? "absent" : "scope", moment.now());
            }
        }
        Loaded seen = loaded;
        // what is restricted or destroyed is not opened, and no look says that it was
        List<Sealed> cells = look.cells(query, loaded, moment).stream()
                .filter(cell -> seen.opens(cell, actor, moment.now()))
                .toList();
        String what = first.stream().map(Ref::toString).findFirst().orElse("");
        Permit permit = accesses.looked(actor, look.action().name(), basis, what, cells, moment.now());
        Opening open = new Opened(keyring.reveal(
                cells, permit, loaded.ahead().asked(), loaded.ahead().keys()));
        List<Ref> refs = Stream.concat(first.stream(), then.stream()).distinct().toList();
        return Outcome.done(
                look.show(query, loaded, veils.over(open, look, query, scope.get(), refs, loaded, moment), moment));
    }

    /** What was opened, by the names of the cells. */
    private record Opened(Map<String, Keyring.Opened> cells) implements Opening {

        private static final Keyring.Opened NOTHING = new Keyring.Opened("", "");

        @Override
        public String apply(Sealed cell) {
            return of(cell).text();
        }

        @Override
        public String salt(Sealed cell) {
            return of(cell).salt();
        }

        private Keyring.Opened of(Sealed cell) {
            return cells.getOrDefault(cell.key() + "#" + cell.cell(), NOTHING);
        }
    }

    private <Q, R> boolean isTheirs(Look<Q, R> look, Q query, Loaded loaded, Moment moment) {
        return look.scope(query, loaded, moment)
                .filter(scope -> policy.may(moment.actor(), look.action(), scope))
                .isPresent();
    }

    private static <Q, R> List<String> keys(Look<Q, R> look, Q query, Loaded loaded, Moment moment) {
        return look.cells(query, loaded, moment).stream()
                .map(Sealed::key)
                .distinct()
                .toList();
    }

    private List<Ref> beside(Actor actor, Action look, List<Ref> first) {
        return first.isEmpty() || !policy.mayTry(actor, exceptional.action())
                ? List.of()
                : exceptional.beside(look, first.get(0), actor);
    }

    private boolean isExcepted(Actor actor, List<Ref> beside, Optional<Scope> scope, Moment moment) {
        if (beside.isEmpty()) {
            return false;
        }
        boolean opens = exceptional.opens(beside.get(0), loader.load(Loaded.nothing(), beside), moment.now());
        return opens
                && scope.filter(s -> policy.may(actor, exceptional.action(), s)).isPresent();
    }

    <Q, R> Page<R> list(Listing<Q, R> listing, Q query, Optional<String> after, int limit, Moment moment) {
        Keys keys = policy.keys(moment.actor(), listing.action());
        if (!keys.everything() && keys.open().isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        Filter filter = within(listing.filter(query, moment), keys);
        Page<Row> page = index.find(home, new Query(listing.kind(), filter, listing.orderBy(), after, limit));
        Map<String, Row> beside = new TreeMap<>();
        listing.beside()
                .filter(kind -> !page.rows().isEmpty())
                .ifPresent(kind -> index.get(
                                home, kind, page.rows().stream().map(Row::id).toList())
                        .forEach(row -> beside.put(row.id(), row)));
        return new Page<>(
                page.rows().stream()
                        .map(r -> listing.line(r, Optional.ofNullable(beside.get(r.id())), moment))
                        .toList(),
                page.next());
    }

    <Q, R> R count(Census<Q, R> census, Q query, Moment moment) {
        Keys keys = policy.keys(moment.actor(), census.action());
        boolean nothing = !keys.everything() && keys.open().isEmpty();
        List<Census.Part> parts = new ArrayList<>();
        for (Filter asked : census.filters(query, moment)) {
            parts.add(
                    nothing
                            ? new Census.Part(List.of(), Optional.empty())
                            : part(census.kind(), within(asked, keys), census.by(), census.orderBy()));
        }
        return census.result(query, parts, moment);
    }

    private Census.Part part(String kind, Filter filter, String by, String orderBy) {
        List<Census.Cell> cells = index.count(home, kind, filter, List.of(by)).stream()
                .map(c -> new Census.Cell(c.values().get(0), c.rows()))
                .toList();
        Optional<Row> first = index.find(home, Query.of(kind, filter, orderBy, 1)).rows().stream()
                .findFirst();
        return new Census.Part(cells, first);
    }

    /** Returns the filter with what the policy opens. */
    private static Filter within(Filter asked, Keys keys) {
        Filter filter = asked;
        if (!keys.everything()) {
            filter = filter.and(new Filter.In(Listing.SEEN_BY, List.copyOf(keys.open())));
        }
        if (!keys.names().isEmpty()) {
            filter = filter.and(new Filter.NoneOf(Listing.BARRED, List.copyOf(keys.names())));
        }
        return filter;
    }
}
