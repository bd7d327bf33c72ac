package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.util.List;

/**
 * Certifies many of the team at once (批量颁证), such as everyone a county brings from its paper register.
 *
 * @param team whom for what, 1 to 2000
 */
public record CertifyTeam(List<Certify> team) implements Command {

    /** Keeps the order; refuses none and too many. */
    public CertifyTeam {
        team = ImmutableList.copyOf(team);
        Checks.of().range("team", team.size(), 1, 2000).orThrow();
    }
}
