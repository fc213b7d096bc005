/** Peoples named in the names of autonomous places; cut off with the suffix (恩施土家族苗族自治州 → 恩施). */
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';

const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES})族?)*自治[州县旗区]$`, 'u');
const SUFFIX = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|地区|林区|矿区|新区|[省市县区旗盟])$/u;

/**
 * A division's name as people say it, without its suffix: 耒阳市 → 耒阳, 湘西土家族苗族自治州 → 湘西.
 * Names that would be left with one character (祁县, 东区) stay whole.
 */
export function shortenDivisionName(name: string): string {
  const autonomous = AUTONOMOUS.exec(name)?.[1];
  if (autonomous !== undefined && autonomous.length >= 2) return autonomous;
  const short = name.replace(SUFFIX, '');
  return short.length >= 2 ? short : name;
}
