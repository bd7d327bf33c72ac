package io.github.xingfujia;

import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.TeamFact;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.Set;

/** A title of the team stands beside a certificate (荣誉与资格): without one it rests, and losing the title revokes nothing. */
final class CertifiedTitles implements Credentials {

    private final TeamTerms terms;
    private final Set<String> honours;

    /** Creates it over the honours that the county gives its team. */
    CertifiedTitles(TeamTerms terms) {
        this.terms = terms;
        this.honours = terms.honours().keySet();
    }

    @Override
    public void named(Ruling.Plan.Builder plan, StaffId staff, CampaignCode campaign, LocalDate day) {
        if (honours.contains(campaign.value())) {
            plan.to(ref(staff), "", new TeamFact.HonourNamed(campaign.value(), day));
        }
    }

    @Override
    public void withdrawn(Ruling.Plan.Builder plan, StaffId staff, CampaignCode campaign) {
        if (honours.contains(campaign.value())) {
            plan.to(ref(staff), "", new TeamFact.HonourWithdrawn(campaign.value()));
        }
    }

    @Override
    public String toldBy() {
        return Certificates.CERTIFICATES.name();
    }

    @Override
    public Ref ref(StaffId staff) {
        return Certificates.of(staff);
    }

    @Override
    public boolean holds(StaffId staff, CampaignCode campaign, Loaded loaded, LocalDate day) {
        return terms.isCertified(campaign.value(), loaded.of(Certificates.CERTIFICATES, Certificates.of(staff)), day);
    }
}
