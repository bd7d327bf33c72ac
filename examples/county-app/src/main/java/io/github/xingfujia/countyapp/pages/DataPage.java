package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.custody.AskErasure;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.custody.ErasureId;
import io.github.xingfujia.custody.ErasureStage;
import io.github.xingfujia.custody.ErasureView;
import io.github.xingfujia.custody.Looked;
import io.github.xingfujia.disclosure.Disclosures;
import io.github.xingfujia.disclosure.Ground;
import io.github.xingfujia.disclosure.NoticeStanding;
import io.github.xingfujia.disclosure.Receipt;
import io.github.xingfujia.disclosure.ReceiptsOf;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is kept of somebody in her own matter (我的信息): who got what and why, who looked, and whether it can be erased; each
 * answer with its article.
 *
 * @param known whether it can be said what left the house: an empty list says that nothing did
 * @param receipts what left the house, the latest first
 * @param mayWithdraw whether some of it rests on her consent and was not taken back
 * @param followed whether she may follow who looked
 * @param own whether only what was written in her own part is shown
 * @param looked who looked or wrote, the latest first
 * @param erasure how her request to erase stands; empty when she made none
 * @param said what was just done, or why it was not
 */
record DataPage(
        boolean known,
        List<Line> receipts,
        boolean mayWithdraw,
        boolean followed,
        boolean own,
        List<Look> looked,
        Optional<Erased> erasure,
        boolean mayErase,
        String said) {

    private static final int MOST = 100;

    /** What left the house. */
    record Line(
            String on, String to, String what, String why, String article, String until, String by, String notice) {}

    /** One look or one entry. */
    record Look(String at, String who, String what) {}

    /** How a request to erase stands. */
    record Erased(String stage, String asked, String until, List<String> articles) {}

    static void show(Visit visit) throws IOException {
        String word = visit.typed().one("said");
        boolean ours = List.of("withdrawn", "asked").contains(word);
        show(visit, 200, ours ? Words.of("data.said." + word).in(visit.locale()) : "");
    }

    static void act(Visit visit) throws IOException {
        Session.OfPerson who = visit.person();
        String act = visit.typed().one("act");
        Outcome<?> outcome = switch (act) {
            case "withdraw" -> visit.own().disclosures().withdraw(who.kept(), Optional.empty());
            case "erase" -> visit.own().custody().askErasure(AskErasure.ofMine(who.kept()));
            default -> throw new NotHere();
        };
        if (outcome.isDone()) {
            String said = act.equals("erase") ? "asked" : "withdrawn";
            visit.go("/matter/data?said=" + said + (visit.locale().equals(Locale.ENGLISH) ? "&lang=en" : ""));
        } else {
            show(
                    visit,
                    409,
                    outcome.refusal().map(r -> r.shown().in(visit.locale())).orElse(""));
        }
    }

    private static void show(Visit visit, int status, String said) throws IOException {
        Session.OfPerson who = visit.person();
        Custody custody = visit.own().custody();
        Disclosures disclosures = visit.own().disclosures();
        Optional<List<Receipt>> found =
                disclosures.receipts(ReceiptsOf.mine(who.kept())).fold(Optional::of, refusal -> Optional.empty());
        List<Receipt> receipts = found.orElse(List.of());
        Optional<List<Looked>> looked = custody.looked(who.kept()).fold(Optional::of, refusal -> Optional.empty());
        Optional<ErasureView> erasure = custody.erasure(ErasureId.of(who.kept() + "-" + who.part()))
                .fold(Optional::of, refusal -> Optional.empty());
        visit.show(
                status,
                "data",
                new DataPage(
                        found.isPresent(),
                        receipts.stream()
                                .sorted(Comparator.comparing(Receipt::on).reversed())
                                .map(r -> line(r, visit))
                                .toList(),
                        receipts.stream()
                                .anyMatch(
                                        r -> r.what().ground() == Ground.CONSENT && r.notice() == NoticeStanding.NONE),
                        looked.isPresent(),
                        who instanceof Session.InCounsel,
                        Sitting.of(looked.orElse(List.of()), Looked::at, DataPage::same).stream()
                                .limit(MOST)
                                .map(l -> look(l, visit))
                                .toList(),
                        erasure.map(e -> erased(e, visit)),
                        erasure.map(DataPage::mayAsk).orElse(true),
                        said));
    }

    /** What was declined may be asked again; what waits or is gone may not. */
    static boolean mayAsk(ErasureView view) {
        return view.stage() == ErasureStage.DECLINED;
    }

    private static Line line(Receipt receipt, Visit visit) {
        Locale locale = visit.locale();
        Times times = new Times(visit.house, locale);
        String between = Words.of("data.and").in(locale);
        return new Line(
                times.day(receipt.on()),
                recipient(receipt.what().recipient(), visit),
                String.join(
                        between,
                        receipt.what().fields().stream()
                                .map(f -> f.wording().in(locale))
                                .toList()),
                receipt.what().purpose().wording().in(locale),
                ground(receipt, times, locale) + " · " + receipt.what().article(),
                times.day(receipt.what().until()),
                post(receipt.decidedBy(), visit),
                receipt.notice() == NoticeStanding.NONE
                        ? ""
                        : receipt.notice().wording().in(locale)
                                + receipt.noticeBy()
                                        .map(d -> " · " + times.until(d).text())
                                        .orElse(""));
    }

    /** Returns on what ground it was told; where she agreed, when and how. */
    static String ground(Receipt receipt, Times times, Locale locale) {
        String ground = receipt.what().ground().wording().in(locale);
        return receipt.what()
                .consent()
                .map(c -> Words.of(
                                "receipts.agreed",
                                ground,
                                times.day(c.on()),
                                c.how().wording().in(locale))
                        .in(locale))
                .orElse(ground);
    }

    static String recipient(String code, Visit visit) {
        return visit.house.home().linkage().departments().stream()
                .filter(d -> d.code().value().equals(code))
                .findFirst()
                .map(d -> d.called().in(visit.locale()))
                .orElse(code);
    }

    private static String post(String code, Visit visit) {
        return code.matches("[0-9a-z-]+")
                        && visit.house.home().network().post(PostId.of(code)).isPresent()
                ? visit.house.label(PostId.of(code), visit.locale())
                : code;
    }

    private static Optional<Object> same(Looked one) {
        return one.changed() ? Optional.empty() : Optional.of(List.of(one.who(), one.cells() > 0));
    }

    private static Look look(Sitting<Looked> sitting, Visit visit) {
        Locale locale = visit.locale();
        Looked one = sitting.first();
        Times times = new Times(visit.house, locale);
        String what = Words.of(one.changed() ? "data.wrote" : one.cells() > 0 ? "data.read" : "data.saw")
                .in(locale);
        return new Look(times.minute(one.at()), post(one.who(), visit), sitting.said(what, times, locale));
    }

    static Erased erased(ErasureView view, Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return new Erased(
                view.stage().wording().in(visit.locale()),
                times.day(view.askedOn()),
                view.until().map(times::day).orElse(""),
                view.articles());
    }
}
