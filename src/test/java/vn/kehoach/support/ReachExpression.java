package vn.kehoach.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;

/** What a model might ask of a locality it does not work for. */
public final class ReachExpression {
    private final Organisation organisation;
    private final Settings settings;

    private ReachExpression(Organisation organisation, Settings settings) {
        this.organisation = organisation;
        this.settings = settings;
    }

    public int units(String locality) {
        return organisation.units(locality).size();
    }

    public void change(String locality, String value) {
        settings.change(locality, Setting.COMMENT, value, "thu");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class InModels {
        @Bean
        ReachExpression reach(Organisation organisation, Settings settings) {
            return new ReachExpression(organisation, settings);
        }
    }
}
