package io.github.xingfujia.countyapp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One dispute as a client works on it (一件纠纷): what was acknowledged so far, and what is under way.
 *
 * @param name tells its people from all others
 * @param slot when its session is planned
 */
final class CrashMatter {

    private static final List<String> STEPS = List.of(
            "open",
            "screen",
            "agree",
            "approach",
            "screen",
            "triage",
            "assign",
            "sessions",
            "attempts",
            "attempts",
            "review",
            "end",
            "close");

    private final String name;
    private final Instant slot;
    private Optional<String> id = Optional.empty();
    private int done;
    private boolean unknown;

    CrashMatter(String name, Instant slot) {
        this.name = name;
        this.slot = slot;
    }

    static int steps() {
        return STEPS.size();
    }

    String name() {
        return name;
    }

    Optional<String> id() {
        return id;
    }

    /** Returns how many of its commands were acknowledged. */
    int done() {
        return done;
    }

    /** Returns whether the next command was sent and nobody knows what became of it. */
    boolean isUnknown() {
        return unknown;
    }

    boolean isOver() {
        return done == STEPS.size();
    }

    void acknowledged(Optional<String> opened) {
        if (done == 0) {
            id = opened;
        }
        done++;
        unknown = false;
    }

    void unanswered() {
        unknown = true;
    }

    String path(int step) {
        return step == 0 ? "/cases" : "/cases/" + id.orElseThrow() + "/" + STEPS.get(step);
    }

    String key(int step) {
        return name + "-command-" + step;
    }

    String body(int step) {
        return switch (step) {
            case 0 ->
                "{\"channel\":\"visit\",\"applicant\":{\"name\":\"%s\"},\"against\":{\"name\":\"%s\"},\"about\":\"夫妻关系\",\"words\":\"又吵了一夜\"}"
                        .formatted(she(), he());
            case 1 -> screen(she());
            case 2 -> "{\"approach\":true,\"how\":\"call\"}";
            case 3 -> "{\"how\":\"call\"}";
            case 4 -> screen(he());
            case 5 -> "{\"category\":\"in-laws\",\"risk\":\"low\",\"minors\":false}";
            case 6 -> "{\"mediator\":\"zhou\"}";
            case 7 ->
                "{\"form\":\"joint\",\"from\":\"%s\",\"until\":\"%s\",\"whenClosed\":true}"
                        .formatted(slot, slot.plus(Duration.ofMinutes(30)));
            case 8 -> "{\"result\":\"unsettled\",\"form\":\"separate\",\"minutes\":\"各持己见\"}";
            case 9 -> "{\"result\":\"settled\",\"form\":\"joint\",\"minutes\":\"说开了\"}";
            case 11 -> "{\"ending\":\"agreement\"}";
            default -> "{}";
        };
    }

    private static String screen(String person) {
        return "{\"person\":{\"name\":\"%s\"},\"screen\":{\"asked\":true}}".formatted(person);
    }

    private String she() {
        return "演示·小禾" + name;
    }

    private String he() {
        return "演示·阿岩" + name;
    }
}
