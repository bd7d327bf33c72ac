package io.github.xingfujia.way;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.store.Keyring;
import io.github.xingfujia.store.Sealed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Everything the door draws for one command (当次): who, when, which command, what was sealed. */
public final class Moment {

    /** The zone of every date in the house. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final HomeId home;
    private final Actor actor;
    private final Instant now;
    private final CommandId command;
    private final Keyring keyring;
    private final Map<String, Sealed> sealed;

    Moment(HomeId home, Actor actor, Instant now, CommandId command, Keyring keyring, Map<String, Sealed> sealed) {
        this.home = home;
        this.actor = actor;
        this.now = now;
        this.command = command;
        this.keyring = keyring;
        this.sealed = ImmutableMap.copyOf(sealed);
    }

    /** Returns who acts. */
    public Actor actor() {
        return actor;
    }

    /** Returns the instant the door drew. */
    public Instant now() {
        return now;
    }

    /** Returns the date in {@link #ZONE}. */
    public LocalDate today() {
        return now.atZone(ZONE).toLocalDate();
    }

    /** Returns the id of the command. */
    public CommandId command() {
        return command;
    }

    /**
     * Returns a key for something this command creates: derived from home, actor, command and {@code what}, so
     * that repeating the command names the same thing.
     */
    public String key(String what) {
        return key(what, actor, command);
    }

    /** Returns the key that {@link #key(String)} gave for what somebody created by another command. */
    public String key(String what, Actor by, CommandId then) {
        String from = String.join("\n", home.value(), by.name(), then.value(), what);
        byte[] hash = Hashing.sha256().hashString(from, StandardCharsets.UTF_8).asBytes();
        return BaseEncoding.base32()
                .lowerCase()
                .omitPadding()
                .encode(hash, 0, 16)
                .substring(0, 26);
    }

    /** Returns the pseudonym of the person identified by {@code value} of {@code field}. */
    public PersonId person(String field, String value) {
        return keyring.person(field, value);
    }

    /** Returns the keyed digest by which {@code value} of {@code field} can be found again. */
    public String digest(String field, String value) {
        return keyring.digest(field, value);
    }

    /** Returns the cell that the act's {@link Clear} of that name was sealed into. */
    public Sealed sealed(String name) {
        Sealed cell = sealed.get(name);
        if (cell == null) {
            throw new IllegalStateException("nothing was sealed as " + name);
        }
        return cell;
    }

    /** Returns whether the act had clear text of that name. */
    public boolean hasSealed(String name) {
        return sealed.containsKey(name);
    }

    Moment under(CommandId id) {
        return new Moment(home, actor, now, id, keyring, sealed);
    }

    Moment with(Map<String, Sealed> cells) {
        return new Moment(home, actor, now, command, keyring, cells);
    }
}
