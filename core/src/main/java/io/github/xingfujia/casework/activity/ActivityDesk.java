package io.github.xingfujia.casework.activity;

import io.github.xingfujia.casework.Activity;
import io.github.xingfujia.casework.ActivitySpan;
import io.github.xingfujia.way.Retrace;

/** What is offered of what a post did lately (本站动态). */
public final class ActivityDesk {

    public Retrace<ActivitySpan, Activity> run() {
        return new ActivityRun();
    }
}
