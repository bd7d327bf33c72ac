package io.github.xingfujia.countyapp.pages;

import java.util.List;

/** Every page there is (页面清单). */
final class Routes {

    private Routes() {}

    static List<Route> all() {
        return List.of(
                Route.get("/", (visit, part) -> FindPage.show(visit)),
                Route.post("/", (visit, part) -> FindPage.show(visit)).withoutSession(),
                Route.get("/report", (visit, part) -> ReportPage.show(visit)),
                Route.post("/report", (visit, part) -> ReportPage.send(visit)).withoutSession(),
                Route.get("/report/done", (visit, part) -> ReportPage.done(visit)),
                Route.get("/login", (visit, part) -> LoginPage.show(visit)),
                Route.post("/login", (visit, part) -> LoginPage.login(visit)),
                Route.post("/logout", (visit, part) -> LoginPage.logout(visit)),
                Route.get("/desk", (visit, part) -> Desk.show(visit)),
                Route.get("/cases/new", (visit, part) -> Dispute.show(visit)),
                Route.post("/cases/new", (visit, part) -> Dispute.file(visit)),
                Route.get("/cases/new/court", (visit, part) -> DelegatedPage.show(visit)),
                Route.post("/cases/new/court", (visit, part) -> DelegatedPage.file(visit)),
                Route.get("/cases/([a-z2-7]{26})", CasePage::show),
                Route.post("/cases/([a-z2-7]{26})", CasePage::act),
                Route.get("/cases/([a-z2-7]{26})/agreement", AgreementPage::show),
                Route.post("/cases/([a-z2-7]{26})/agreement", AgreementPage::act),
                Route.get("/cases/([a-z2-7]{26})/revisits", RevisitsPage::show),
                Route.post("/cases/([a-z2-7]{26})/revisits", RevisitsPage::act),
                Route.get("/cases/([a-z2-7]{26})/file", FilePage::door),
                Route.post("/cases/([a-z2-7]{26})/file", FilePage::open),
                Route.get("/cases/([a-z2-7]{26})/task", SendTaskPage::show),
                Route.post("/cases/([a-z2-7]{26})/task", SendTaskPage::send),
                Route.get("/board", (visit, part) -> BoardPage.show(visit)),
                Route.get("/tasks/([a-z2-7]{26})", TaskPage::show),
                Route.post("/tasks/([a-z2-7]{26})", TaskPage::act),
                Route.get("/tasks/([a-z2-7]{26})/slip", SlipPage::show),
                Route.get("/sweep", (visit, part) -> SweepPage.show(visit)),
                Route.post("/sweep", (visit, part) -> SweepPage.report(visit)),
                Route.get("/sweep/([a-z2-7]{26})", FollowPage::show),
                Route.post("/sweep/([a-z2-7]{26})", FollowPage::open),
                Route.post("/sweep/([a-z2-7]{26})/dismiss", SweepPage::dismiss),
                Route.get("/matches", (visit, part) -> MatchesPage.show(visit)),
                Route.post("/matches", (visit, part) -> MatchesPage.decide(visit)),
                Route.get("/complaints", (visit, part) -> ComplaintsPage.show(visit)),
                Route.get("/complaints/([a-z2-7]{26}-p[12])", ComplaintPage::show),
                Route.post("/complaints/([a-z2-7]{26}-p[12])", ComplaintPage::answer),
                Route.get("/team", (visit, part) -> TeamPage.show(visit)),
                Route.post("/team/found", (visit, part) -> TeamPage.found(visit)),
                Route.get("/team/([a-z0-9][a-z0-9-]{0,60})", TeamPage::person),
                Route.post("/team/([a-z0-9][a-z0-9-]{0,60})", TeamPage::act),
                Route.get("/network", (visit, part) -> NetworkPage.show(visit)),
                Route.get("/network/([1-9][0-9]{11})", NetworkPage::town),
                Route.get("/figures", (visit, part) -> FiguresPage.show(visit)),
                Route.get("/figures/([a-z]{1,20})\\.csv", FiguresPage::file),
                Route.get("/rules", (visit, part) -> BookPage.show(visit)),
                Route.get("/rules/try", (visit, part) -> TryPage.show(visit)),
                Route.post("/rules/try", (visit, part) -> TryPage.decide(visit)),
                Route.get("/rules/workbook", (visit, part) -> WorkbookPage.show(visit)),
                Route.post("/rules/workbook", (visit, part) -> WorkbookPage.check(visit)),
                Route.get("/rules/workbook\\.xlsx", (visit, part) -> WorkbookPage.file(visit)),
                Route.get("/search", (visit, part) -> SearchPage.show(visit)),
                Route.get("/keys", (visit, part) -> KeysPage.show(visit)),
                Route.get("/link/([0-9a-f]{32})", MatterPage::link),
                Route.post("/link/([0-9a-f]{32})", MatterPage::open).withoutSession(),
                Route.get("/matter", (visit, part) -> MatterPage.show(visit)),
                Route.post("/matter", (visit, part) -> MatterPage.act(visit)));
    }
}
