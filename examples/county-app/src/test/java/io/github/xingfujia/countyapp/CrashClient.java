package io.github.xingfujia.countyapp;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One client that works on a dispute after the other, and remembers what it was told of each command. */
final class CrashClient {

    private static final Pattern ID = Pattern.compile("\"id\":\"([a-z2-7]{26})\"");

    private final String name;
    private final Instant slots;
    private final List<CrashMatter> matters = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int acknowledged;
    private int notStored;
    private int unknown;

    /** Creates a client; {@code slots} is when the first of its sessions is planned. */
    CrashClient(String name, Instant slots) {
        this.name = name;
        this.slots = slots;
    }

    /** Sends commands until one is not answered as done. */
    void work(ServedApp app) {
        boolean going = true;
        while (going) {
            going = step(app);
        }
    }

    /** Sends the next command; returns whether it was done. */
    boolean step(ServedApp app) {
        CrashMatter matter = current();
        int step = matter.done();
        try {
            HttpResponse<String> answer = app.post(matter.path(step), matter.key(step), matter.body(step));
            return told(matter, answer);
        } catch (IOException e) {
            matter.unanswered();
            unknown++;
            return false;
        }
    }

    private boolean told(CrashMatter matter, HttpResponse<String> answer) {
        String body = answer.body();
        if (answer.statusCode() / 100 == 2) {
            matter.acknowledged(id(body));
            acknowledged++;
            return true;
        } else if (answer.statusCode() == 409 && body.contains("urn:xingfujia:problem:overtaken")) {
            return true;
        } else if (answer.statusCode() == 503 && body.contains("urn:xingfujia:problem:outcome-unknown")) {
            matter.unanswered();
            unknown++;
        } else if (answer.statusCode() == 503 && body.contains("urn:xingfujia:problem:store\"")) {
            notStored++;
        } else {
            wrong.add(matter.key(matter.done()) + " was answered " + answer.statusCode() + " " + body);
        }
        return false;
    }

    static Optional<String> id(String body) {
        Matcher found = ID.matcher(body);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Returns the dispute at hand, a new one when the last is closed. */
    CrashMatter current() {
        if (matters.isEmpty() || matters.get(matters.size() - 1).isOver()) {
            int number = matters.size();
            matters.add(new CrashMatter(name + "n" + number, slots.plus(Duration.ofMinutes(30L * number))));
        }
        return matters.get(matters.size() - 1);
    }

    List<CrashMatter> matters() {
        return matters;
    }

    /** Returns the answers nobody may be given. */
    List<String> wrong() {
        return wrong;
    }

    int acknowledged() {
        return acknowledged;
    }

    /** Returns how often it was told that nothing was stored. */
    int notStored() {
        return notStored;
    }

    /** Returns how often nobody could tell. */
    int unknown() {
        return unknown;
    }
}
