import { css } from 'lit';

/**
 * The one token sheet of all elements: roles, not colours. A page sets `--plan-ink`, `--plan-surface`, … anywhere above an
 * element; inside, `--_ink` is what is used. Contrast themes take no page colours, so that contrast is certain.
 * A picture on paper is always the light one.
 */
export const tokens = css`
  .plan {
    --_surface: var(--plan-surface, #ffffff);
    --_panel: var(--plan-panel, #f6f4ef);
    --_ink: var(--plan-ink, #24211d);
    --_ink-2: var(--plan-ink-2, #55504a);
    --_ink-3: var(--plan-ink-3, #6e6860);
    --_line: var(--plan-line, #ddd8cf);
    --_rule: var(--plan-rule, #8a847a);
    --_action: var(--plan-action, #1b5570);
    --_focus: var(--plan-focus, #0b57d0);
    --_notice: var(--plan-notice, #fbf1d9);
    --_status-met: var(--plan-status-met, #155276);
    --_status-on-course: var(--plan-status-on-course, #2876a5);
    --_status-needs-acceleration: var(--plan-status-needs-acceleration, #9c6816);
    --_status-unlikely: var(--plan-status-unlikely, #9c4621);
    --_status-moving-away: var(--plan-status-moving-away, #862846);
    --_status-missed: var(--plan-status-missed, #4e1b36);
    --_status-under-way: var(--plan-status-under-way, #5e537e);
    --_status-not-started: var(--plan-status-not-started, #67635c);
    --_status-too-early: var(--plan-status-too-early, #67635c);
    --_status-no-data: var(--plan-status-no-data, #726e68);
    --_status-withheld: var(--plan-status-withheld, #534f49);
    --_accent: var(--_ink);
    --_song: var(--plan-song, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', KaiTi, serif);
    --_inset: var(--plan-inset, 0px);
    --_text: 16px;
    --_text-small: 14px;
    --_text-floor: 13px;
    --_text-title: 19px;
    --_text-wording: 18px;
    --_scale: 1;
    --_leading: 1.75;
    --_hit: 44px;
    --_mark: 18px;
  }

  [data-domain='women.health'] {
    --_accent: var(--plan-accent-women-health, #035d55);
  }
  [data-domain='women.education'] {
    --_accent: var(--plan-accent-women-education, #3b4f79);
  }
  [data-domain='women.economy'] {
    --_accent: var(--plan-accent-women-economy, #6c461f);
  }
  [data-domain='women.decision-making'] {
    --_accent: var(--plan-accent-women-decision-making, #594571);
  }
  [data-domain='women.social-security'] {
    --_accent: var(--plan-accent-women-social-security, #11586f);
  }
  [data-domain='women.family'] {
    --_accent: var(--plan-accent-women-family, #743e3b);
  }
  [data-domain='women.environment'] {
    --_accent: var(--plan-accent-women-environment, #345b35);
  }
  [data-domain='women.law'] {
    --_accent: var(--plan-accent-women-law, #6d3e59);
  }
  [data-domain='children.health'] {
    --_accent: var(--plan-accent-children-health, #2b776f);
  }
  [data-domain='children.safety'] {
    --_accent: var(--plan-accent-children-safety, #6f6b35);
  }
  [data-domain='children.education'] {
    --_accent: var(--plan-accent-children-education, #546895);
  }
  [data-domain='children.welfare'] {
    --_accent: var(--plan-accent-children-welfare, #317289);
  }
  [data-domain='children.family'] {
    --_accent: var(--plan-accent-children-family, #8f5753);
  }
  [data-domain='children.environment'] {
    --_accent: var(--plan-accent-children-environment, #4d744e);
  }
  [data-domain='children.legal-protection'] {
    --_accent: var(--plan-accent-children-legal-protection, #885773);
  }

  @media not print {
    .plan[data-theme='dark'] {
      --_surface: var(--plan-surface, #1a1917);
      --_panel: var(--plan-panel, #24221f);
      --_ink: var(--plan-ink, #efebe4);
      --_ink-2: var(--plan-ink-2, #c4beb4);
      --_ink-3: var(--plan-ink-3, #a49d92);
      --_line: var(--plan-line, #3d3a35);
      --_rule: var(--plan-rule, #857e73);
      --_action: var(--plan-action, #9ccbe3);
      --_focus: var(--plan-focus, #a8c7fa);
      --_notice: var(--plan-notice, #3a311b);
      --_status-met: var(--plan-status-met, #58a7dc);
      --_status-on-course: var(--plan-status-on-course, #b4daf5);
      --_status-needs-acceleration: var(--plan-status-needs-acceleration, #f4b768);
      --_status-unlikely: var(--plan-status-unlikely, #e67e54);
      --_status-moving-away: var(--plan-status-moving-away, #ef86a0);
      --_status-missed: var(--plan-status-missed, #bb6690);
      --_status-under-way: var(--plan-status-under-way, #baafe0);
      --_status-not-started: var(--plan-status-not-started, #afaaa3);
      --_status-too-early: var(--plan-status-too-early, #afaaa3);
      --_status-no-data: var(--plan-status-no-data, #a29e98);
      --_status-withheld: var(--plan-status-withheld, #c2bdb5);
      --_inset: var(--plan-inset, 16px);
    }
    [data-theme='dark'] [data-domain='women.health'] {
      --_accent: var(--plan-accent-women-health, #78c1b7);
    }
    [data-theme='dark'] [data-domain='women.education'] {
      --_accent: var(--plan-accent-women-education, #9ab1e2);
    }
    [data-theme='dark'] [data-domain='women.economy'] {
      --_accent: var(--plan-accent-women-economy, #d3a87f);
    }
    [data-theme='dark'] [data-domain='women.decision-making'] {
      --_accent: var(--plan-accent-women-decision-making, #bca5d8);
    }
    [data-theme='dark'] [data-domain='women.social-security'] {
      --_accent: var(--plan-accent-women-social-security, #7bbcd5);
    }
    [data-theme='dark'] [data-domain='women.family'] {
      --_accent: var(--plan-accent-women-family, #dd9f99);
    }
    [data-theme='dark'] [data-domain='women.environment'] {
      --_accent: var(--plan-accent-women-environment, #94be94);
    }
    [data-theme='dark'] [data-domain='women.law'] {
      --_accent: var(--plan-accent-women-law, #d59ebc);
    }
    [data-theme='dark'] [data-domain='children.health'] {
      --_accent: var(--plan-accent-children-health, #91dbd1);
    }
    [data-theme='dark'] [data-domain='children.safety'] {
      --_accent: var(--plan-accent-children-safety, #d1ce95);
    }
    [data-theme='dark'] [data-domain='children.education'] {
      --_accent: var(--plan-accent-children-education, #b3cafc);
    }
    [data-theme='dark'] [data-domain='children.welfare'] {
      --_accent: var(--plan-accent-children-welfare, #95d6f0);
    }
    [data-theme='dark'] [data-domain='children.family'] {
      --_accent: var(--plan-accent-children-family, #f8b8b2);
    }
    [data-theme='dark'] [data-domain='children.environment'] {
      --_accent: var(--plan-accent-children-environment, #add8ad);
    }
    [data-theme='dark'] [data-domain='children.legal-protection'] {
      --_accent: var(--plan-accent-children-legal-protection, #efb7d6);
    }
  }

  .plan[data-theme='contrast'] {
    --_surface: #ffffff;
    --_panel: #ffffff;
    --_ink: #000000;
    --_ink-2: #000000;
    --_ink-3: #1f1f1f;
    --_line: #000000;
    --_rule: #000000;
    --_action: #00008b;
    --_focus: #00008b;
    --_notice: #ffffff;
    --_status-met: #000000;
    --_status-on-course: #000000;
    --_status-needs-acceleration: #000000;
    --_status-unlikely: #000000;
    --_status-moving-away: #000000;
    --_status-missed: #000000;
    --_status-under-way: #000000;
    --_status-not-started: #000000;
    --_status-too-early: #000000;
    --_status-no-data: #000000;
    --_status-withheld: #000000;
  }
  [data-theme='contrast'] [data-domain] {
    --_accent: #000000;
  }

  .plan[data-mode='elder'] {
    --_text: 24px;
    --_text-small: 20px;
    --_text-floor: 20px;
    --_text-title: 28px;
    --_text-wording: 26px;
    --_scale: 1.15;
    --_hit: 56px;
    --_mark: 26px;
    --_song: inherit;
  }

  @media print {
    .plan,
    .plan[data-mode='elder'] {
      --_text: 10.5pt;
      --_text-small: 9.5pt;
      --_text-floor: 9pt;
      --_text-title: 13pt;
      --_text-wording: 11.5pt;
      --_scale: 0.75;
      --_leading: 1.6;
      --_mark: 13px;
      --_inset: 0px;
    }
  }
`;
