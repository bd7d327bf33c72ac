package io.github.xingfujia.access;

import java.util.Locale;

/** What someone does for the service (角色), as the county's directory says it. */
public enum Role {
    /** A village, community or park station worker. */
    STATION_WORKER,
    /** A worker of a town room. */
    TOWN_WORKER,
    /** The host of a studio. */
    STUDIO_HOST,
    /** Staff of the district centre. */
    CENTRE_STAFF,
    /** The operator of the hotline 12338. */
    OPERATOR_12338,
    /** The named district matcher, who alone sees hidden matches. */
    MATCHER,
    /** The head of the federation. */
    HEAD,
    /** A certified mediator. */
    MEDIATOR,
    /** A certified counsellor. */
    COUNSELLOR,
    /** Protection staff. */
    PROTECTION_STAFF,
    /** The administrator of keys and roles. */
    SECURITY_ADMIN,
    /** The administrator of audit; never the same person as the security administrator. */
    AUDIT_ADMIN,
    /** An expert of the platform (专家): her own times, appointments and questions. */
    EXPERT,
    /** The editor of the platform (平台编辑), who keeps it going and opens nothing that was told an expert. */
    EDITOR,
    /** Someone who applied to the team or is in training: she opens nothing but her own record. */
    VOLUNTEER;

    /** Returns the word in files, such as {@code station-worker}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
