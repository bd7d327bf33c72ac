package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.Checks;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whoever asks, as she describes herself (求询人); sealed as soon as it passes the door.
 *
 * @param called what she wants to be called, 1 to 40 characters
 * @param phone her number, when given; never used unless {@code contact} allows
 * @param account her account ({@code openid}) at the county's WeChat account, when she proved it; notices alone go there
 * @param contact how she may safely be reached
 */
public record Asker(String called, Optional<String> phone, Optional<String> account, SafeContact contact) {

    /** No number looks like it: an account has a letter. */
    private static final Pattern ACCOUNT = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9_-]{6,64}");

    /** Refuses a name that is none, a number that is none, and a rule that nobody could keep. */
    public Asker {
        Checks checks = Checks.of().name("called", called, 1, 40).phone("phone", phone);
        account.ifPresent(a -> checks.matches("account", a, ACCOUNT, "A-Z a-z 0-9 _ - (6–64)"));
        contact.check(phone, checks);
        checks.orThrow();
    }

    /** Returns somebody who is not to be contacted. */
    public static Asker called(String called) {
        return new Asker(called, Optional.empty(), Optional.empty(), SafeContact.none());
    }

    /** Returns the same with a number and the rule under which it may be used. */
    public Asker reachedAt(String number, SafeContact rule) {
        return new Asker(called, Optional.of(number), account, rule);
    }

    /** Returns where notices go: her account when she chose it, her number otherwise. */
    Optional<String> address() {
        return account.filter(a -> contact.channel().equals(Optional.of(MessageChannel.WECHAT)))
                .or(() -> phone);
    }

    /** Returns the account that an address is; empty for a number. */
    public static Optional<String> account(String address) {
        return Optional.of(address).filter(a -> ACCOUNT.matcher(a).matches());
    }

    /** Returns nothing of the person. */
    @Override
    public String toString() {
        return "Asker[]";
    }
}
