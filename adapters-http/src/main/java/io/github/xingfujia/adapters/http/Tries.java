package io.github.xingfujia.adapters.http;

import io.github.xingfujia.Home;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How often somebody may try what opens a matter told without a name, or send what nobody is waiting for (回执码试查限制): by where she asks from and by how the word
 * begins, so that neither one who guesses from one place nor many who share the guessing get through.
 *
 * <p>No address is kept, only a keyed digest of it; key and digests go after ten minutes, those of places taken after a day, and with
 * them whatever could tell later who had tried. Past the limit nothing is looked up, and the answer says so, of a right word as of a
 * wrong one. An id of 32 characters and more that a program drew itself is never counted: nobody guesses it, and nobody's guesses
 * shut it out; one made from a short word says so by how it begins. Safe for concurrent requests.
 */
public final class Tries {

    /** What an id begins with that is made from a short word (回执码), and so is counted as the word is. */
    public static final String OF_WORD = "word-";

    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofHours(24);
    private static final int BY_SOURCE = 10;
    private static final int BY_BEGINNING = 20;
    private static final int BEGINNING = 4;
    private static final int NEVER_GUESSED = 32;
    private static final int NETWORK_OF_V6 = 8;

    /** What opens a matter without a login (无登录来件). */
    public enum Sort {
        /** A dispute. */
        DISPUTE,
        /** Violence. */
        VIOLENCE,
        /** More words to what was told before. */
        MORE
    }

    private final Supplier<Instant> clock;
    private final int bySource;
    private final int byBeginning;
    private final boolean behindProxy;
    private final Counts counts = new Counts(WINDOW);
    private final Counts places = new Counts(DAY);

    Tries(Supplier<Instant> clock, int bySource, int byBeginning, boolean behindProxy) {
        Checks.of()
                .range("bySource", bySource, 1, 100_000)
                .range("byBeginning", byBeginning, 1, 100_000)
                .orThrow();
        this.clock = clock;
        this.bySource = bySource;
        this.byBeginning = byBeginning;
        this.behindProxy = behindProxy;
    }

    /** Returns ten tries from one place and twenty of one beginning in ten minutes, by the clock of the house. */
    public static Tries of(Home home) {
        return new Tries(home::now, BY_SOURCE, BY_BEGINNING, false);
    }

    /**
     * Returns other limits in ten minutes, counted anew: where one server asks for many, its place has many tries. It sends twice as
     * often, and takes half as much of one thing.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when a limit is not 1 to 100000
     */
    public Tries atMost(int fromOnePlace, int ofOneBeginning) {
        return new Tries(clock, fromOnePlace, ofOneBeginning, behindProxy);
    }

    /** Returns the same limits where a proxy of one's own stands before the server and says whom it speaks for. */
    public Tries behindProxy() {
        return new Tries(clock, bySource, byBeginning, true);
    }

    /**
     * Counts a try.
     *
     * @param request where it came from
     * @param word what was tried, of which the first four characters count
     * @param sent the id to be looked up
     * @return {@code sent}; empty past the limit, when it is not to be looked up
     */
    public Optional<CommandId> asked(HttpServletRequest request, String word, CommandId sent) {
        return asked(source(request), word, sent);
    }

    /**
     * Gives a try back that was right: whoever knows her own word is never shut out by coming back often, nor anybody behind the
     * same address, which on a phone is a whole town's.
     *
     * @param request where it came from
     * @param word what was tried, and found
     */
    public void found(HttpServletRequest request, String word) {
        found(source(request), word);
    }

    synchronized void found(String source, String word) {
        if (isNeverGuessed(word)) {
            return;
        }
        renew();
        counts.uncount("source " + source);
        counts.uncount("word " + beginning(word));
    }

    /**
     * Counts what opens a matter without a login, or adds to one. What is past the limit is not taken, and whoever sends it is told
     * so and whom to call: one place that opens more than this in ten minutes is no household in need. Each sort is counted by
     * itself: whoever sends twenty disputes from behind the same address shuts nobody's report of violence.
     *
     * @return whether it is taken: of one sort from one place, twenty in ten minutes
     */
    public boolean opens(HttpServletRequest request, Sort sort) {
        return opens(source(request), sort);
    }

    synchronized boolean opens(String source, Sort sort) {
        renew();
        return counts.count(sort + " " + source) <= 2 * bySource;
    }

    /**
     * Counts what was sent without a login that nobody's safety hangs on, such as a suggestion; never a report.
     *
     * @return whether it is taken: of one place, twenty in ten minutes
     */
    public boolean takes(HttpServletRequest request) {
        return takes(source(request));
    }

    synchronized boolean takes(String source) {
        renew();
        return counts.count("sender " + source) <= 2 * bySource;
    }

    private void renew() {
        Instant now = clock.get();
        counts.renew(now);
        places.renew(now);
    }

    synchronized Optional<CommandId> asked(String source, String word, CommandId sent) {
        if (isNeverGuessed(word)) {
            return Optional.of(sent);
        }
        renew();
        boolean inSource = counts.count("source " + source) <= bySource;
        boolean inBeginning = counts.count("word " + beginning(word)) <= byBeginning;
        return inSource && inBeginning ? Optional.of(sent) : Optional.empty();
    }

    /**
     * Counts what somebody takes without a name of what stays taken, such as a place at a salon or an expert's time: a few from one
     * place in ten minutes, and ten in a day, or whoever comes back every ten minutes takes all there is.
     *
     * @param request where it came from
     * @param what it is taken of
     * @return whether she may take one more
     */
    public boolean mayKeep(HttpServletRequest request, String what) {
        return mayKeep(source(request), what);
    }

    synchronized boolean mayKeep(String source, String what) {
        return mayTake(source, what) && places.count("kept " + source + " " + what) <= bySource;
    }

    /**
     * Counts what somebody does without a name that nobody does often, such as beginning a course; one person does it no more than
     * a few times from one place in ten minutes.
     *
     * @param request where it came from
     * @param what it is taken of
     * @return whether she may take one more
     */
    public boolean mayTake(HttpServletRequest request, String what) {
        return mayTake(source(request), what);
    }

    synchronized boolean mayTake(String source, String what) {
        renew();
        return counts.count("taken " + source + " " + what) <= Math.max(1, bySource / 2);
    }

    /** Returns how many digests are kept. */
    synchronized int kept() {
        return counts.kept() + places.kept();
    }

    private static boolean isNeverGuessed(String word) {
        return word.length() >= NEVER_GUESSED && !word.startsWith(OF_WORD);
    }

    private static String beginning(String word) {
        String own = word.startsWith(OF_WORD) ? word.substring(OF_WORD.length()) : word;
        return own.substring(0, Math.min(BEGINNING, own.length()));
    }

    /** Returns where a request comes from, as far as it is one place; kept nowhere here. */
    public String from(HttpServletRequest request) {
        return source(request);
    }

    /** A proxy is believed only where the call comes from the machine or the network of the server itself. */
    private String source(HttpServletRequest request) {
        String caller = request.getRemoteAddr();
        List<String> said = Collections.list(request.getHeaders("X-Forwarded-For"));
        if (!behindProxy || said.isEmpty() || !isNear(caller)) {
            return place(caller);
        }
        String last = said.get(said.size() - 1);
        return place(last.substring(last.lastIndexOf(',') + 1).strip());
    }

    private static boolean isNear(String caller) {
        try {
            InetAddress address = InetAddress.getByName(caller);
            return address.isLoopbackAddress() || address.isSiteLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Of an IPv6 address its network: one household has more addresses than there are words. */
    static String place(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address.replaceAll("[\\[\\]]|%.*", ""))
                    .getAddress();
            return HexFormat.of().formatHex(bytes.length > 4 ? Arrays.copyOf(bytes, NETWORK_OF_V6) : bytes);
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** Returns nothing of what was tried. */
    @Override
    public String toString() {
        return "Tries[]";
    }
}
