package app.diglot.intake.ui;

import app.diglot.shared.Slug;
import app.diglot.topics.TopicNavigation;
import app.diglot.topics.TopicScreen;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a topic's row to its rule. */
@Component
@Order(0)
class RuleScreen implements TopicScreen {

    /** The part of the address that names the topic. */
    static final String TOPIC = "slug";

    static final String ROUTE = TopicNavigation.LIST + "/:" + TOPIC + "/rule";

    @Override
    public String titleKey() {
        return "intake.rule.link";
    }

    @Override
    public String address(Slug topic) {
        return ROUTE.replace(":" + TOPIC, topic.value());
    }
}
