package io.github.xingfujia.volunteer.standing;

import io.github.xingfujia.books.Past;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.rules.PastDecision;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.TeamFact;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.util.List;

/**
 * What is on record of the criteria of grades (评级的既往决定): every certificate that was given by them. One that was refused left
 * nothing to ask again, and how long a certificate holds is nobody's time limit.
 */
final class AwardPast implements Past {

    private final Network network;

    AwardPast(Network network) {
        this.network = network;
    }

    @Override
    public TableCode table() {
        return TableCode.of("grade");
    }

    @Override
    public String field() {
        return "grade";
    }

    @Override
    public String kind() {
        return Certificates.KIND.name();
    }

    @Override
    public boolean isTimed() {
        return false;
    }

    @Override
    public Reading begin() {
        return new Awards();
    }

    private final class Awards implements Reading {

        @Override
        public void take(Ref ref, List<Fact> facts, Stamp stamp, Heard heard) {
            for (Fact fact : facts) {
                if (fact instanceof TeamFact.Awarded f) {
                    String here = network.member(StaffId.of(ref.key())).stream()
                            .map(StaffMember::duties)
                            .flatMap(List::stream)
                            .findFirst()
                            .map(StaffMember.Duty::post)
                            .orElseGet(network::centre)
                            .value();
                    heard.decided(new PastDecision(ref.key(), here, here, stamp.at(), f.decision(), f.grade()));
                }
            }
        }

        @Override
        public int held() {
            return 0;
        }
    }
}
