package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How somebody may safely be reached (安全联系), as every form of residents asks it: before any phone number. */
final class Reaching {

    private Reaching() {}

    /** Adds the questions; the number last, and what she is called. */
    static Form.Builder ask(Form.Builder form) {
        return ask(form, form.options(MessageChannel.class, c -> Words.code("reach", c)));
    }

    /** Adds the same; where people log in by the county's account, notices of it are offered to whoever did. */
    static Form.Builder ask(Form.Builder form, Visit visit) {
        boolean reached = visit.house.messenger().isEmpty() || account(visit).isPresent();
        return ask(
                form,
                form.options(MessageChannel.class, c -> said(c, visit)).stream()
                        .filter(o -> reached || !o.value().equals(MessageChannel.WECHAT.name()))
                        .toList());
    }

    /** Where nothing goes out by a channel, it is said plainly: nobody waits for news that never comes. */
    private static Localized said(MessageChannel channel, Visit visit) {
        boolean goesOut = channel == MessageChannel.WECHAT
                ? visit.house.messenger().isPresent()
                : visit.house.mounting().texts();
        return goesOut ? Words.code("reach", channel) : Words.code("reach.none", channel);
    }

    private static Form.Builder ask(Form.Builder form, List<Form.Option> channels) {
        return form.field("reach", Form.Kind.CHECKS, false, channels)
                .time("hours.from", false, "09:00")
                .time("hours.until", false, "18:00")
                .called("contact.until", "hours.until")
                .yesOrNo("shared", "yes")
                .text("phone", false)
                .text("called", false);
    }

    /** Returns the rule she chose; nothing ticked means: do not contact at all. Empty when it cannot be read. */
    static Optional<SafeContact> rule(Answers answers) {
        boolean shared = answers.yes("shared");
        List<MessageChannel> reach = answers.codes("reach", MessageChannel.class);
        Optional<LocalTime> from = reach.isEmpty() ? Optional.empty() : answers.time("hours.from");
        Optional<LocalTime> until = reach.isEmpty() ? Optional.empty() : answers.time("hours.until");
        return from.isEmpty() || until.isEmpty()
                ? Optional.of(SafeContact.none())
                : answers.checks().value("hours.until", () -> new SafeContact(reach, from.get(), until.get(), shared));
    }

    /** Returns who asks, by the answers to {@link #ask}; her account only as far as she proved it. */
    static Optional<Asker> asker(Visit visit, Answers answers, Optional<SafeContact> rule) {
        Typed typed = answers.typed();
        return rule.flatMap(r ->
                answers.checks().part("asker", () -> new Asker(name(typed), typed.maybe("phone"), account(visit), r)));
    }

    private static Optional<String> account(Visit visit) {
        return visit.session()
                .map(Session::who)
                .filter(Session.Account.class::isInstance)
                .map(who -> ((Session.Account) who).openid());
    }

    /** Returns what she wants to be called. */
    static String name(Typed typed) {
        return typed.maybe("called").orElseGet(() -> Words.of("report.nameless").in(Locale.CHINA));
    }
}
