package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.util.List;

/**
 * Certifies many of the team at once (批量颁证), such as everyone a county brings from its paper register.
 *
 * <p>A certificate that was issued before is not issued again, and a track that was ever revoked stays as it is: to certify
 * that person again is a {@link Certify} of its own.
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
