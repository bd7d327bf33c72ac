package io.github.xingfujia.disclosure;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.custody.Keepers;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Records a disclosure; takes a consent back; follows each recipient until she acknowledged it. */
final class BookActs {

    /** Whatever the danger, the one she is protected from is no recipient. */
    private static final Pattern OTHER_SIDE =
            Pattern.compile("被投诉人|被申请人|被告|施暴|加害|另一方|对方当事人|丈夫|老公|前夫|妻子|老婆|前妻|男友|女友|婆婆|公公|respondent|husband|wife");

    /** A norm has a name and the number of its article. */
    private static final Pattern NORM = Pattern.compile("\\p{L}{2,}.*[\\p{Nd}一二三四五六七八九十百].*");

    /** Who is no department is called by name: a hospital, a school. */
    private static final Pattern NAMED = Pattern.compile(".*\\p{IsHan}{3,}.*");

    /** Nothing is disclosed for longer at once: then it is recorded anew. */
    private static final Period LONGEST = Period.ofYears(1);

    private BookActs() {}

    record Record(Disclose command) implements BookAct.OfBook {
        @Override
        public Matter matter() {
            return command.matter();
        }

        @Override
        public Optional<String> part() {
            return Optional.of(command.part());
        }
    }

    record Withdraw(Matter matter, Optional<String> part) implements BookAct.OfBook {}

    record Notice(ReceiptId receipt, Notification how) implements BookAct.OfBook {
        @Override
        public Matter matter() {
            return Matter.of(receipt.book().substring(0, receipt.book().lastIndexOf('-')));
        }

        @Override
        public Optional<String> part() {
            return Optional.of(receipt.book().substring(receipt.book().lastIndexOf('-') + 1));
        }
    }

    static final class RecordAct extends BookAct<Record, ReceiptId> {
        private final List<String> departments;

        RecordAct(Keepers keepers, List<String> departments) {
            super(Actions.RECORD, keepers);
            this.departments = departments;
        }

        @Override
        public Ruling decide(Record command, Loaded loaded, Moment moment) {
            if (command.command().what().until().isBefore(moment.today())) {
                return refuse("over-already", "disclosure.record");
            }
            Disclosed what = command.command().what();
            Checks checks = Checks.of()
                    .that(
                            !OTHER_SIDE.matcher(what.recipient()).find(),
                            "what.recipient",
                            "other-party",
                            Checks.shape(what.recipient()))
                    .that(
                            departments.contains(what.recipient())
                                    || NAMED.matcher(what.recipient()).matches(),
                            "what.recipient",
                            "no-recipient",
                            Checks.shape(what.recipient()),
                            String.join(" ", departments))
                    .that(what.ground() == Ground.LAW || what.consent().isPresent(), "what.consent", "required", "")
                    .that(NORM.matcher(what.article()).find(), "what.article", "no-norm", Checks.shape(what.article()))
                    .that(
                            !what.until().isAfter(moment.today().plus(LONGEST)),
                            "what.until",
                            "between",
                            what.until().toString(),
                            moment.today().toString(),
                            moment.today().plus(LONGEST).toString());
            what.consent().ifPresent(c -> c.check("what.consent", since(command, loaded), moment, checks));
            checks.orThrow();
            if (what.consent()
                    .filter(c -> book(command, loaded, moment).isTakenBackSince(c))
                    .isPresent()) {
                return refuse("consent-taken-back", "disclosure.record");
            }
            Ruling.Plan.Builder plan = Ruling.plan();
            Receipts.add(
                    plan,
                    command.matter(),
                    command.command().part(),
                    command.command().what(),
                    moment);
            return plan.build();
        }

        @Override
        public ReceiptId answer(Record command, Loaded after, Moment moment) {
            Ref ref = ref(command, after, moment);
            return ReceiptId.of(
                    ref.key() + "-" + book(command, after, moment).all().size());
        }
    }

    /** Nothing more is disclosed or done on it, and whoever holds something by it is to be told. */
    static final class WithdrawAct extends BookAct<Withdraw, List<Receipt>> {
        private final List<Resting> resting;
        private final int days;

        WithdrawAct(Keepers keepers, List<Resting> resting, int days) {
            super(Actions.WITHDRAW, keepers);
            this.resting = resting;
            this.days = days;
        }

        @Override
        public List<Ref> first(Withdraw command, Moment moment) {
            return Stream.concat(
                            super.first(command, moment).stream(),
                            resting.stream().flatMap(r -> r.first(command.matter()).stream()))
                    .toList();
        }

        @Override
        public List<Ref> then(Withdraw command, Loaded loaded, Moment moment) {
            return Stream.concat(
                            super.then(command, loaded, moment).stream(),
                            resting.stream().flatMap(r -> r.then(command.matter(), loaded).stream()))
                    .toList();
        }

        @Override
        public Ruling decide(Withdraw command, Loaded loaded, Moment moment) {
            boolean any = book(command, loaded, moment).all().stream().anyMatch(o -> o.isWithdrawable(moment.today()));
            if (!any) {
                return refuse("nothing-to-take-back", "disclosure.receipts");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            ref(command, loaded, moment),
                            "",
                            new ReceiptFact.ConsentWithdrawn(moment.today().plusDays(days)));
            SortedSet<String> barred = kept(command, loaded);
            if (!barred.equals(book(command, loaded, moment).barred())) {
                plan.to(ref(command, loaded, moment), "", new ReceiptFact.HeldFrom(barred));
            }
            resting.forEach(r -> r.takenBack(plan, command.matter(), whose(command, loaded, moment), loaded, moment));
            return plan.build();
        }

        @Override
        public List<Receipt> answer(Withdraw command, Loaded after, Moment moment) {
            return ReceiptsLook.receipts(ref(command, after, moment), book(command, after, moment)).stream()
                    .filter(r -> r.notice().isWaiting())
                    .toList();
        }
    }

    /** One step of the notice to one recipient. */
    static final class NoticeAct extends BookAct<Notice, NoticeStanding> {
        private final NoticeStanding to;

        private NoticeAct(Action action, Keepers keepers, NoticeStanding to) {
            super(action, keepers);
            this.to = to;
        }

        static NoticeAct notified(Keepers keepers) {
            return new NoticeAct(Actions.NOTIFIED, keepers, NoticeStanding.NOTIFIED);
        }

        static NoticeAct acknowledged(Keepers keepers) {
            return new NoticeAct(Actions.ACKNOWLEDGED, keepers, NoticeStanding.ACKNOWLEDGED);
        }

        @Override
        public Ruling decide(Notice command, Loaded loaded, Moment moment) {
            int number = command.receipt().number();
            Optional<NoticeStanding> stands =
                    book(command, loaded, moment).at(number).map(ReceiptBooks.One::notice);
            if (stands.filter(NoticeStanding::isWaiting).isEmpty()) {
                return refuse("nobody-to-tell", "disclosure.withdraw");
            }
            if (to == NoticeStanding.NOTIFIED && stands.get() == NoticeStanding.NOTIFIED) {
                return refuse("notified-before", "disclosure.acknowledged");
            }
            if (to == NoticeStanding.ACKNOWLEDGED && stands.get() != NoticeStanding.NOTIFIED) {
                return refuse("not-notified", "disclosure.notified");
            }
            Checks.of()
                    .that(
                            !command.how().on().isAfter(moment.today()),
                            "how.on",
                            "future",
                            command.how().on().toString())
                    .notBefore(
                            "how.on",
                            command.how().on(),
                            book(command, loaded, moment)
                                    .at(number)
                                    .flatMap(ReceiptBooks.One::earliest)
                                    .orElse(LocalDate.EPOCH))
                    .orThrow();
            ReceiptFact fact = to == NoticeStanding.NOTIFIED
                    ? new ReceiptFact.Notified(number, who(moment), Optional.of(command.how()))
                    : new ReceiptFact.Acknowledged(number, who(moment), Optional.of(command.how()));
            return Ruling.plan().to(ref(command, loaded, moment), "", fact).build();
        }

        @Override
        public NoticeStanding answer(Notice command, Loaded after, Moment moment) {
            return book(command, after, moment)
                    .at(command.receipt().number())
                    .orElseThrow()
                    .notice();
        }
    }
}
