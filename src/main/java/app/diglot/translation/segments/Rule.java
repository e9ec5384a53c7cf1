package app.diglot.translation.segments;

/** One concern of where sentences end. The first rule that decides is right. */
@FunctionalInterface
interface Rule {

    Verdict judge(Gap gap);
}
