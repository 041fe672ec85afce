import { InstantField as InstantField_51728fcbc4eed353dda1abb1ca1730ab } from '../../../../src/admin/office-time/instant-field.tsx'
import { InboxListHead as InboxListHead_a34f863609310e6abe8104e396e4dc5f } from '../../../../src/admin/inbox/inbox-list-head.tsx'
import { ListHeading as ListHeading_c54e3636fa29ce4d13cf79105aec991b } from '../../../../src/admin/lists/list-heading.tsx'
import { SubmissionView as SubmissionView_4d4c50001d7d8d5bcb9a892a691f0c9d } from '../../../../src/admin/inbox/submission.tsx'
import { TermCell as TermCell_d1cf76ed153c1d4810720919b909156c } from '../../../../src/admin/cases/list/term-cell.tsx'
import { CasesListHead as CasesListHead_d6ff9e10ab40a9730203dbe4cab500a7 } from '../../../../src/admin/cases/list/cases-list-head.tsx'
import { CaseView as CaseView_a7fb2689b774a94a25cda94c3d30346f } from '../../../../src/admin/cases/case.tsx'
import { DueCell as DueCell_7439dec424848780f7fa36594338e9f3 } from '../../../../src/admin/cases/part/due-cell.tsx'
import { PartView as PartView_6f77cad8f38911effc925a17e9281a64 } from '../../../../src/admin/cases/part/part.tsx'
import { Material as Material_7dcb59375dec9b10dd469d461bd4887b } from '../../../../src/admin/materials/material.tsx'
import { HandIn as HandIn_ab0aea0300ae72632eec47fba5533829 } from '../../../../src/admin/materials/hand-in.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WholeParagraphFeatureClient as WholeParagraphFeatureClient_a2550c71d2e8ae1ec2705aa4e7023f7f } from '../../../../src/editor/whole-paragraph/client.tsx'
import { ReplaceWordsFeatureClient as ReplaceWordsFeatureClient_ba13a33816c4a9e8ce70d4f86d422f7d } from '../../../../src/editor/replace-words/client.tsx'
import { CleanPasteFeatureClient as CleanPasteFeatureClient_d5d6b571b73d9fb15cdd335858847783 } from '../../../../src/editor/paste/client.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { VersionDiff as VersionDiff_f388ebfa9c7a2d8f6cb8310ab5771a2f } from '../../../../src/editor/version-diff.tsx'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RemarksPanel as RemarksPanel_21282947245468b59d2c94886bf88fd9 } from '../../../../src/admin/item/remarks/remarks-panel.tsx'
import { ArticlesPanel as ArticlesPanel_ca0bddb713607b207495dcd678e87e7c } from '../../../../src/admin/flatplans/articles-panel.tsx'
import { KeepText as KeepText_d851cf9e35889521dac595f6ec51d19e } from '../../../../src/admin/saving/keep-text.tsx'
import { LiveStatus as LiveStatus_70c6fd987ab061e03da3cf41f1f4426a } from '../../../../src/admin/live-status.tsx'
import { PreviewPanel as PreviewPanel_62ee7ba5bf4519686ad9d684f961757a } from '../../../../src/admin/preview/preview-panel.tsx'
import { ChecksPanel as ChecksPanel_e975df357c449b64422a882d41a03139 } from '../../../../src/checks/shown/checks-panel.tsx'
import { FieldFindings as FieldFindings_6f620bb06b4e35cce3c9f1687a3b154f } from '../../../../src/checks/shown/field-findings.tsx'
import { PaperPanel as PaperPanel_4ef5ddd140f1cde83b3d86da05b828f9 } from '../../../../src/admin/paper/paper-panel.tsx'
import { PressPanel as PressPanel_2dbc20707bf4fe26b1dff8236887a224 } from '../../../../src/admin/press/press-panel.tsx'
import { StillThereField as StillThereField_22e450b2456685adc490c2f9e6c551fc } from '../../../../src/corrections/still-there.tsx'
import { QuickFilters as QuickFilters_efa512c9450189a6c237770b0c09468f } from '../../../../src/admin/lists/quick-filters.tsx'
import { BulkActs as BulkActs_8642b915f17a903bc10e97d55390186d } from '../../../../src/admin/lists/bulk-list.tsx'
import { ItemActs as ItemActs_e31195e218c064b18c9213a7e673abcd } from '../../../../src/admin/item/item-acts.tsx'
import { SaveDraft as SaveDraft_f66ed12447d9bdc28b3c50ed0990e4c8 } from '../../../../src/admin/saving/save-draft.tsx'
import { ItemState as ItemState_0dad82c3662b8de9c8d650156402ebd1 } from '../../../../src/admin/item/item-state.tsx'
import { NoButton as NoButton_3baccdb2c8f751cd1d8da191e0723bcd } from '../../../../src/admin/item/no-button.tsx'
import { TimelineView as TimelineView_48e0d96b25e78d32d9c7ec31c168bd26 } from '../../../../src/admin/item/timeline/timeline-view.tsx'
import { DifferencesView as DifferencesView_c2f30258ce7186dab98c132e36a3c2b5 } from '../../../../src/admin/item/differences/differences-view.tsx'
import { NewDocument as NewDocument_c55df257e97e3590bf84b63f658cf24e } from '../../../../src/admin/new-document/new-document.tsx'
import { ProposalsPanel as ProposalsPanel_641966b72cd9572bae2828d3376b4bc0 } from '../../../../src/admin/inbox/proposals-panel.tsx'
import { DoorLink as DoorLink_4d7d2b69bf2a26b826f8d7443a3ed830 } from '../../../../src/admin/attendance/door-link.tsx'
import { FlatplanView as FlatplanView_8f712f6118f837cdbf272d960e090b90 } from '../../../../src/admin/flatplans/flatplan-view.tsx'
import { UsesPanel as UsesPanel_7d5a55899efaea044035b99ba97fd35a } from '../../../../src/admin/pictures/uses-panel.tsx'
import { PictureList as PictureList_02a939d90f19c2b422087c5445b89f72 } from '../../../../src/admin/pictures/picture-list.tsx'
import { ScanNotice as ScanNotice_31041308d52d2856d4091912cee4c22d } from '../../../../src/admin/scan-notice.tsx'
import { HasTextCell as HasTextCell_c2ee77b23fb7351ccf10380dba0000d0 } from '../../../../src/admin/has-text-cell.tsx'
import { OwnPassword as OwnPassword_ac030e992997272b40793404bca6d48c } from '../../../../src/admin/own-password.tsx'
import { AccessPanel as AccessPanel_c25ee4eeef3506d55216130b78f9044c } from '../../../../src/admin/account/access-panel.tsx'
import { InviteView as InviteView_216d034cf058cac33919138fed843262 } from '../../../../src/admin/account/invite-view.tsx'
import { PlainJson as PlainJson_1508563d4db74b62947d4a6198b76bd9 } from '../../../../src/admin/plain-json.tsx'
import { DeliveryStepsCell as DeliveryStepsCell_86851242c5c7a268d9bd5e3e723eb707 } from '../../../../src/admin/delivery-steps-cell.tsx'
import { RetryJob as RetryJob_2c64d4b57cf909c441fb65fa56b7e35c } from '../../../../src/admin/jobs/retry-job.tsx'
import { LetterWords as LetterWords_2a950cabd8813d1901d340c8f61a0112 } from '../../../../src/admin/post/letter-words.tsx'
import { JournalistsHead as JournalistsHead_45945d4a1b2c906c09c5dfdc7b4ab84b } from '../../../../src/admin/press/journalists-head.tsx'
import { ListMembers as ListMembers_cfdcdade8bc583c887cfdb96a7db9b48 } from '../../../../src/admin/press/list-members.tsx'
import { SpotsPanel as SpotsPanel_ad620f9b9109d70816b13bdc66f515e3 } from '../../../../src/admin/placements/spots-panel.tsx'
import { LeiField as LeiField_7bb0f1333f495c55ef0ccd2a7486e234 } from '../../../../src/admin/placements/lei-field.tsx'
import { ResponsibleField as ResponsibleField_d4e30e9995865288880db6e9549735d4 } from '../../../../src/admin/placements/responsible-field.tsx'
import { AppearancesPanel as AppearancesPanel_53cc5ca9cf5970b1a78e1c44467e1875 } from '../../../../src/admin/placements/appearances-panel.tsx'
import { PlacementsHead as PlacementsHead_e0b1bed214864fc4e44824383001b62a } from '../../../../src/admin/placements/placements-head.tsx'
import { SlotCell as SlotCell_4dcd5197b8be69eae6a122a7d474bb78 } from '../../../../src/admin/placements/slot-cell.tsx'
import { StandingCell as StandingCell_aa6d5f2a5dd6e103d5abac1d7cbb3ab4 } from '../../../../src/admin/placements/standing-cell.tsx'
import { AppearancesHead as AppearancesHead_9fe329fe517bf70b62620626f8dee91c } from '../../../../src/admin/placements/appearances-head.tsx'
import { AppearanceView as AppearanceView_36cfd5815833a31ec4e855a5f1474a00 } from '../../../../src/admin/placements/appearance.tsx'
import { DistributionPanel as DistributionPanel_4be7d54cf3b7c9b495b6005e95a0a8c4 } from '../../../../src/admin/distribution/distribution-panel.tsx'
import { DistributionRowLabel as DistributionRowLabel_208f0a082d1b599cf0a3a83bfed6a3db } from '../../../../src/admin/distribution/row-label.tsx'
import { ScansPanel as ScansPanel_13bb73d8ebff6bd7d25f0ee9e246fcff } from '../../../../src/admin/monitoring/scans-panel.tsx'
import { SourceAnswerCell as SourceAnswerCell_c7e23fc9eb6508bdf02f9725ffb36c0e } from '../../../../src/admin/monitoring/source-answer-cell.tsx'
import { SourceAnswer as SourceAnswer_3ec22c108562309790de86239e0f1d2c } from '../../../../src/admin/monitoring/source-answer.tsx'
import { SignOut as SignOut_8aa27593b8bbd23e93e52be4c7c7c480 } from '../../../../src/admin/saving/sign-out.tsx'
import { Icon as Icon_eb58636b4f959a7d1e7b067d98c6b605 } from '../../../../src/admin/brand.tsx'
import { Logo as Logo_eb58636b4f959a7d1e7b067d98c6b605 } from '../../../../src/admin/brand.tsx'
import { Bell as Bell_e88e5459b1aeb9cca76891782d7c82f0 } from '../../../../src/admin/bell/bell.tsx'
import { ReportsNavLink as ReportsNavLink_4a30a466cc23c05e50072196cb2272ba } from '../../../../src/admin/reports/nav-link.tsx'
import { MonitoringNavLink as MonitoringNavLink_b7c1f83a2bf82bdf43467a44deef2cf0 } from '../../../../src/admin/monitoring/nav-link.tsx'
import { PostNavLink as PostNavLink_81175d85f8b097f64ab14ec4041f6986 } from '../../../../src/admin/post/nav-link.tsx'
import { SiteNavLink as SiteNavLink_1441addb834cde7f3970687b2145c558 } from '../../../../src/admin/site-panel/nav-link.tsx'
import { OwnNotice as OwnNotice_bb992738b0f4f09887e6696886dabd47 } from '../../../../src/admin/account/own-notice.tsx'
import { OfficeDay as OfficeDay_100de50b501a940e5a43f02de3bc7ac6 } from '../../../../src/admin/day/office-day.tsx'
import { FailedJobs as FailedJobs_35798dbd1d30da4053cf732b4b3b8a0c } from '../../../../src/admin/jobs/failed-jobs.tsx'
import { OfficeTime as OfficeTime_387ad5ef36c4c11c537353cefa07d019 } from '../../../../src/admin/office-time/office-time.tsx'
import { Spoken as Spoken_f0f547a316f472f0ace08185879d7d94 } from '../../../../src/admin/spoken/spoken.tsx'
import { SitePanel as SitePanel_25f122a77a5d55fa5879c60a700766cd } from '../../../../src/admin/site-panel/site-panel.tsx'
import { Post as Post_9543fff66dbe96b21ec8ba1ef7f1dcfb } from '../../../../src/admin/post/post.tsx'
import { AppearancesCalendar as AppearancesCalendar_04953cada0febf64afd5133b38031ceb } from '../../../../src/admin/placements/calendar.tsx'
import { AppearancesReport as AppearancesReport_1fcb45a84d8328448445cbfcde6e40b1 } from '../../../../src/admin/placements/report.tsx'
import { DoorListView as DoorListView_3fdee31a5aca546e9f9db4586d2a827b } from '../../../../src/admin/attendance/door-list-view.tsx'
import { Reports as Reports_e2b4febc9c2741c21b4fc6efd1f7ce71 } from '../../../../src/admin/reports/reports.tsx'
import { TriageView as TriageView_1fa5425fc1cd09359b844eda27337a0b } from '../../../../src/admin/monitoring/triage-view.tsx'
import { ReviewView as ReviewView_278c6e79d37897deb99ed0c2666d7917 } from '../../../../src/admin/monitoring/review-view.tsx'
import { StatisticsView as StatisticsView_dfe3d22a184ae27c66cf94ae1a8ca2dc } from '../../../../src/admin/monitoring/statistics-view.tsx'
import { FillTemplates as FillTemplates_5bdf80fc43b3b2dfe347363411f54f74 } from '../../../../src/admin/templates/fill-templates.tsx'
import { SignInView as SignInView_4c4b285b24157419dd7f07e1f7c6c0cf } from '../../../../src/admin/sign-in/sign-in-view.tsx'
import { ForgottenView as ForgottenView_736a9241796f4704e0be2d73f3c2ea0e } from '../../../../src/admin/sign-in/forgotten-view.tsx'
import { SetPasswordView as SetPasswordView_538f123ef8788dbbdebd1b306c67a03e } from '../../../../src/admin/sign-in/set-password-view.tsx'
import { SetFactorView as SetFactorView_35569ce618e09de80cf03f5421a42977 } from '../../../../src/admin/sign-in/set-factor-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/office-time/instant-field.tsx#InstantField": InstantField_51728fcbc4eed353dda1abb1ca1730ab,
  "/src/admin/inbox/inbox-list-head.tsx#InboxListHead": InboxListHead_a34f863609310e6abe8104e396e4dc5f,
  "/src/admin/lists/list-heading.tsx#ListHeading": ListHeading_c54e3636fa29ce4d13cf79105aec991b,
  "/src/admin/inbox/submission.tsx#SubmissionView": SubmissionView_4d4c50001d7d8d5bcb9a892a691f0c9d,
  "/src/admin/cases/list/term-cell.tsx#TermCell": TermCell_d1cf76ed153c1d4810720919b909156c,
  "/src/admin/cases/list/cases-list-head.tsx#CasesListHead": CasesListHead_d6ff9e10ab40a9730203dbe4cab500a7,
  "/src/admin/cases/case.tsx#CaseView": CaseView_a7fb2689b774a94a25cda94c3d30346f,
  "/src/admin/cases/part/due-cell.tsx#DueCell": DueCell_7439dec424848780f7fa36594338e9f3,
  "/src/admin/cases/part/part.tsx#PartView": PartView_6f77cad8f38911effc925a17e9281a64,
  "/src/admin/materials/material.tsx#Material": Material_7dcb59375dec9b10dd469d461bd4887b,
  "/src/admin/materials/hand-in.tsx#HandIn": HandIn_ab0aea0300ae72632eec47fba5533829,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/editor/whole-paragraph/client.tsx#WholeParagraphFeatureClient": WholeParagraphFeatureClient_a2550c71d2e8ae1ec2705aa4e7023f7f,
  "/src/editor/replace-words/client.tsx#ReplaceWordsFeatureClient": ReplaceWordsFeatureClient_ba13a33816c4a9e8ce70d4f86d422f7d,
  "/src/editor/paste/client.tsx#CleanPasteFeatureClient": CleanPasteFeatureClient_d5d6b571b73d9fb15cdd335858847783,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/editor/version-diff.tsx#VersionDiff": VersionDiff_f388ebfa9c7a2d8f6cb8310ab5771a2f,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/item/remarks/remarks-panel.tsx#RemarksPanel": RemarksPanel_21282947245468b59d2c94886bf88fd9,
  "/src/admin/flatplans/articles-panel.tsx#ArticlesPanel": ArticlesPanel_ca0bddb713607b207495dcd678e87e7c,
  "/src/admin/saving/keep-text.tsx#KeepText": KeepText_d851cf9e35889521dac595f6ec51d19e,
  "/src/admin/live-status.tsx#LiveStatus": LiveStatus_70c6fd987ab061e03da3cf41f1f4426a,
  "/src/admin/preview/preview-panel.tsx#PreviewPanel": PreviewPanel_62ee7ba5bf4519686ad9d684f961757a,
  "/src/checks/shown/checks-panel.tsx#ChecksPanel": ChecksPanel_e975df357c449b64422a882d41a03139,
  "/src/checks/shown/field-findings.tsx#FieldFindings": FieldFindings_6f620bb06b4e35cce3c9f1687a3b154f,
  "/src/admin/paper/paper-panel.tsx#PaperPanel": PaperPanel_4ef5ddd140f1cde83b3d86da05b828f9,
  "/src/admin/press/press-panel.tsx#PressPanel": PressPanel_2dbc20707bf4fe26b1dff8236887a224,
  "/src/corrections/still-there.tsx#StillThereField": StillThereField_22e450b2456685adc490c2f9e6c551fc,
  "/src/admin/lists/quick-filters.tsx#QuickFilters": QuickFilters_efa512c9450189a6c237770b0c09468f,
  "/src/admin/lists/bulk-list.tsx#BulkActs": BulkActs_8642b915f17a903bc10e97d55390186d,
  "/src/admin/item/item-acts.tsx#ItemActs": ItemActs_e31195e218c064b18c9213a7e673abcd,
  "/src/admin/saving/save-draft.tsx#SaveDraft": SaveDraft_f66ed12447d9bdc28b3c50ed0990e4c8,
  "/src/admin/item/item-state.tsx#ItemState": ItemState_0dad82c3662b8de9c8d650156402ebd1,
  "/src/admin/item/no-button.tsx#NoButton": NoButton_3baccdb2c8f751cd1d8da191e0723bcd,
  "/src/admin/item/timeline/timeline-view.tsx#TimelineView": TimelineView_48e0d96b25e78d32d9c7ec31c168bd26,
  "/src/admin/item/differences/differences-view.tsx#DifferencesView": DifferencesView_c2f30258ce7186dab98c132e36a3c2b5,
  "/src/admin/new-document/new-document.tsx#NewDocument": NewDocument_c55df257e97e3590bf84b63f658cf24e,
  "/src/admin/inbox/proposals-panel.tsx#ProposalsPanel": ProposalsPanel_641966b72cd9572bae2828d3376b4bc0,
  "/src/admin/attendance/door-link.tsx#DoorLink": DoorLink_4d7d2b69bf2a26b826f8d7443a3ed830,
  "/src/admin/flatplans/flatplan-view.tsx#FlatplanView": FlatplanView_8f712f6118f837cdbf272d960e090b90,
  "/src/admin/pictures/uses-panel.tsx#UsesPanel": UsesPanel_7d5a55899efaea044035b99ba97fd35a,
  "/src/admin/pictures/picture-list.tsx#PictureList": PictureList_02a939d90f19c2b422087c5445b89f72,
  "/src/admin/scan-notice.tsx#ScanNotice": ScanNotice_31041308d52d2856d4091912cee4c22d,
  "/src/admin/has-text-cell.tsx#HasTextCell": HasTextCell_c2ee77b23fb7351ccf10380dba0000d0,
  "/src/admin/own-password.tsx#OwnPassword": OwnPassword_ac030e992997272b40793404bca6d48c,
  "/src/admin/account/access-panel.tsx#AccessPanel": AccessPanel_c25ee4eeef3506d55216130b78f9044c,
  "/src/admin/account/invite-view.tsx#InviteView": InviteView_216d034cf058cac33919138fed843262,
  "/src/admin/plain-json.tsx#PlainJson": PlainJson_1508563d4db74b62947d4a6198b76bd9,
  "/src/admin/delivery-steps-cell.tsx#DeliveryStepsCell": DeliveryStepsCell_86851242c5c7a268d9bd5e3e723eb707,
  "/src/admin/jobs/retry-job.tsx#RetryJob": RetryJob_2c64d4b57cf909c441fb65fa56b7e35c,
  "/src/admin/post/letter-words.tsx#LetterWords": LetterWords_2a950cabd8813d1901d340c8f61a0112,
  "/src/admin/press/journalists-head.tsx#JournalistsHead": JournalistsHead_45945d4a1b2c906c09c5dfdc7b4ab84b,
  "/src/admin/press/list-members.tsx#ListMembers": ListMembers_cfdcdade8bc583c887cfdb96a7db9b48,
  "/src/admin/placements/spots-panel.tsx#SpotsPanel": SpotsPanel_ad620f9b9109d70816b13bdc66f515e3,
  "/src/admin/placements/lei-field.tsx#LeiField": LeiField_7bb0f1333f495c55ef0ccd2a7486e234,
  "/src/admin/placements/responsible-field.tsx#ResponsibleField": ResponsibleField_d4e30e9995865288880db6e9549735d4,
  "/src/admin/placements/appearances-panel.tsx#AppearancesPanel": AppearancesPanel_53cc5ca9cf5970b1a78e1c44467e1875,
  "/src/admin/placements/placements-head.tsx#PlacementsHead": PlacementsHead_e0b1bed214864fc4e44824383001b62a,
  "/src/admin/placements/slot-cell.tsx#SlotCell": SlotCell_4dcd5197b8be69eae6a122a7d474bb78,
  "/src/admin/placements/standing-cell.tsx#StandingCell": StandingCell_aa6d5f2a5dd6e103d5abac1d7cbb3ab4,
  "/src/admin/placements/appearances-head.tsx#AppearancesHead": AppearancesHead_9fe329fe517bf70b62620626f8dee91c,
  "/src/admin/placements/appearance.tsx#AppearanceView": AppearanceView_36cfd5815833a31ec4e855a5f1474a00,
  "/src/admin/distribution/distribution-panel.tsx#DistributionPanel": DistributionPanel_4be7d54cf3b7c9b495b6005e95a0a8c4,
  "/src/admin/distribution/row-label.tsx#DistributionRowLabel": DistributionRowLabel_208f0a082d1b599cf0a3a83bfed6a3db,
  "/src/admin/monitoring/scans-panel.tsx#ScansPanel": ScansPanel_13bb73d8ebff6bd7d25f0ee9e246fcff,
  "/src/admin/monitoring/source-answer-cell.tsx#SourceAnswerCell": SourceAnswerCell_c7e23fc9eb6508bdf02f9725ffb36c0e,
  "/src/admin/monitoring/source-answer.tsx#SourceAnswer": SourceAnswer_3ec22c108562309790de86239e0f1d2c,
  "/src/admin/saving/sign-out.tsx#SignOut": SignOut_8aa27593b8bbd23e93e52be4c7c7c480,
  "/src/admin/brand.tsx#Icon": Icon_eb58636b4f959a7d1e7b067d98c6b605,
  "/src/admin/brand.tsx#Logo": Logo_eb58636b4f959a7d1e7b067d98c6b605,
  "/src/admin/bell/bell.tsx#Bell": Bell_e88e5459b1aeb9cca76891782d7c82f0,
  "/src/admin/reports/nav-link.tsx#ReportsNavLink": ReportsNavLink_4a30a466cc23c05e50072196cb2272ba,
  "/src/admin/monitoring/nav-link.tsx#MonitoringNavLink": MonitoringNavLink_b7c1f83a2bf82bdf43467a44deef2cf0,
  "/src/admin/post/nav-link.tsx#PostNavLink": PostNavLink_81175d85f8b097f64ab14ec4041f6986,
  "/src/admin/site-panel/nav-link.tsx#SiteNavLink": SiteNavLink_1441addb834cde7f3970687b2145c558,
  "/src/admin/account/own-notice.tsx#OwnNotice": OwnNotice_bb992738b0f4f09887e6696886dabd47,
  "/src/admin/day/office-day.tsx#OfficeDay": OfficeDay_100de50b501a940e5a43f02de3bc7ac6,
  "/src/admin/jobs/failed-jobs.tsx#FailedJobs": FailedJobs_35798dbd1d30da4053cf732b4b3b8a0c,
  "/src/admin/office-time/office-time.tsx#OfficeTime": OfficeTime_387ad5ef36c4c11c537353cefa07d019,
  "/src/admin/spoken/spoken.tsx#Spoken": Spoken_f0f547a316f472f0ace08185879d7d94,
  "/src/admin/site-panel/site-panel.tsx#SitePanel": SitePanel_25f122a77a5d55fa5879c60a700766cd,
  "/src/admin/post/post.tsx#Post": Post_9543fff66dbe96b21ec8ba1ef7f1dcfb,
  "/src/admin/placements/calendar.tsx#AppearancesCalendar": AppearancesCalendar_04953cada0febf64afd5133b38031ceb,
  "/src/admin/placements/report.tsx#AppearancesReport": AppearancesReport_1fcb45a84d8328448445cbfcde6e40b1,
  "/src/admin/attendance/door-list-view.tsx#DoorListView": DoorListView_3fdee31a5aca546e9f9db4586d2a827b,
  "/src/admin/reports/reports.tsx#Reports": Reports_e2b4febc9c2741c21b4fc6efd1f7ce71,
  "/src/admin/monitoring/triage-view.tsx#TriageView": TriageView_1fa5425fc1cd09359b844eda27337a0b,
  "/src/admin/monitoring/review-view.tsx#ReviewView": ReviewView_278c6e79d37897deb99ed0c2666d7917,
  "/src/admin/monitoring/statistics-view.tsx#StatisticsView": StatisticsView_dfe3d22a184ae27c66cf94ae1a8ca2dc,
  "/src/admin/templates/fill-templates.tsx#FillTemplates": FillTemplates_5bdf80fc43b3b2dfe347363411f54f74,
  "/src/admin/sign-in/sign-in-view.tsx#SignInView": SignInView_4c4b285b24157419dd7f07e1f7c6c0cf,
  "/src/admin/sign-in/forgotten-view.tsx#ForgottenView": ForgottenView_736a9241796f4704e0be2d73f3c2ea0e,
  "/src/admin/sign-in/set-password-view.tsx#SetPasswordView": SetPasswordView_538f123ef8788dbbdebd1b306c67a03e,
  "/src/admin/sign-in/set-factor-view.tsx#SetFactorView": SetFactorView_35569ce618e09de80cf03f5421a42977,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
