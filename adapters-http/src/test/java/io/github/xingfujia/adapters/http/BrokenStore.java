package io.github.xingfujia.adapters.http;

import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;

/** A store whose journal fails on command. */
final class BrokenStore {

    private final Store kept = MemoryStore.create();
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private volatile boolean afterwards;

    /** Every call fails before it does anything. */
    void fail(RuntimeException with) {
        failure = Optional.of(with);
        afterwards = false;
    }

    /** Every append is done, and its answer lost. */
    void loseAnswers(RuntimeException with) {
        failure = Optional.of(with);
        afterwards = true;
    }

    void mend() {
        failure = Optional.empty();
    }

    Store store() {
        Journal journal = breaking(Journal.class, kept.journal());
        return (Store) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Store.class},
                (proxy, method, arguments) ->
                        method.getName().equals("journal") ? journal : invoke(kept, method, arguments));
    }

    private <T> T breaking(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Optional<RuntimeException> now = failure;
                    if (now.isPresent() && !afterwards) {
                        throw now.get();
                    }
                    Object answer = invoke(target, method, arguments);
                    if (now.isPresent() && method.getName().equals("append")) {
                        throw now.get();
                    }
                    return answer;
                }));
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
